// How blocks that are more than text look while they are edited.
import { say, make, shownAddress } from './editor-words.js';
import { numberNotes } from './editor-writing.js';

const form = document.getElementById('entry-form');

class PictureView {
  constructor(node, view, getPos) {
    this.node = node;
    this.image = make('img', { draggable: 'false' });
    this.alt = make('input', { type: 'text', 'aria-label': say('alt'), placeholder: say('alt.place') });
    this.alt.addEventListener('change', () => {
      view.dispatch(view.state.tr.setNodeMarkup(getPos(), null, { ...this.node.attrs, alt: this.alt.value }));
    });
    this.alt.addEventListener('keydown', event => {
      if (event.key === 'Enter') {
        event.preventDefault();
        view.focus();
      }
    });
    this.contentDOM = make('figcaption', { 'data-place': say('caption.place') });
    this.dom = make('figure', { class: 'picture' }, this.image, make('label', { class: 'alt', contenteditable: 'false' }, make('span', {}, say('alt')), this.alt), this.contentDOM);
    this.show();
  }

  show() {
    const { src, alt } = this.node.attrs;
    const shown = shownAddress(form, src);
    if (this.image.getAttribute('src') !== shown) {
      this.image.src = shown;
    }
    this.image.alt = alt;
    if (document.activeElement !== this.alt) {
      this.alt.value = alt;
    }
    this.contentDOM.classList.toggle('is-empty', this.node.childCount === 0);
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event) {
    return event.target === this.alt;
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}

class EmbedView {
  constructor(node) {
    this.node = node;
    this.address = make('p', { class: 'embed-address', contenteditable: 'false' }, node.attrs.url);
    this.contentDOM = make('figcaption', { 'data-place': say('caption.place') });
    this.dom = make('figure', { class: 'embed' }, make('p', { class: 'block-name', contenteditable: 'false' }, say('embed')), this.address, this.contentDOM);
    this.contentDOM.classList.toggle('is-empty', node.childCount === 0);
  }

  update(node) {
    if (node.type !== this.node.type) {
      return false;
    }
    this.node = node;
    this.address.textContent = node.attrs.url;
    this.contentDOM.classList.toggle('is-empty', node.childCount === 0);
    return true;
  }

  ignoreMutation(mutation) {
    return !this.contentDOM.contains(mutation.target);
  }
}

// What the editor does not take apart: shown as words, edited as HTML, kept to the letter.
class SourceView {
  constructor(node, view, getPos, convert) {
    this.node = node;
    this.view = view;
    this.getPos = getPos;
    this.dom = make('div', { class: 'source-block' });
    const name = node.attrs.name.replace(/^core\//, '');
    const title = make('p', { class: 'block-name' }, say('block.' + name) === 'block.' + name ? say('block', name) : say('block.' + name));
    this.words = make('div', { class: 'source-words' });
    this.area = make('textarea', { rows: '8', spellcheck: 'false', 'aria-label': say('source.edit'), hidden: true });
    this.edit = make('button', { type: 'button', class: 'plain', onclick: () => this.toggle() }, say('source.edit'));
    const buttons = make('p', { class: 'source-acts' }, this.edit);
    if (['core/freeform', 'core/html'].includes(node.attrs.name)) {
      buttons.append(make('button', { type: 'button', class: 'plain', onclick: () => convert(this.node, getPos()) }, say('source.convert')));
    }
    this.area.addEventListener('change', () => this.keep());
    this.dom.append(title, this.words, this.area, buttons);
    this.show();
  }

  toggle() {
    this.keep();
    this.area.hidden = !this.area.hidden;
    this.words.hidden = !this.area.hidden;
    this.edit.textContent = say(this.area.hidden ? 'source.edit' : 'source.close');
    if (!this.area.hidden) {
      this.area.value = this.node.attrs.text;
      this.area.focus();
    }
  }

  keep() {
    if (!this.area.hidden && this.area.value !== this.node.attrs.text) {
      this.view.dispatch(this.view.state.tr.setNodeMarkup(this.getPos(), null, { ...this.node.attrs, text: this.area.value }));
    }
  }

  // Only words and pictures: nothing of it can act here.
  show() {
    const template = document.createElement('template');
    template.innerHTML = this.node.attrs.text.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)[\s\S]*?<\/\1>/gi, '');
    const lines = [];
    template.content.querySelectorAll('img').forEach(image => {
      const src = image.getAttribute('src') || '';
      if (/^(https?:)?\/|^[^:]*$/.test(src)) {
        lines.push(make('img', { src: shownAddress(form, src), alt: image.getAttribute('alt') || '' }));
      }
    });
    const text = template.content.textContent.trim().split(/\n\s*\n/).slice(0, 40);
    this.words.replaceChildren(...lines.slice(0, 12), ...text.filter(line => line.trim()).map(line => make('p', {}, line.trim())));
    if (!this.words.childNodes.length) {
      this.words.append(make('pre', {}, this.node.attrs.text.slice(0, 600)));
    }
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.name !== this.node.attrs.name) {
      return false;
    }
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event) {
    return event.target === this.area || event.target.tagName === 'BUTTON';
  }

  ignoreMutation() {
    return true;
  }
}

function marker(key) {
  return () => ({ dom: make('div', { class: 'marker', contenteditable: 'false' }, say(key)), ignoreMutation: () => true });
}

function inlineImage(node) {
  const template = document.createElement('template');
  template.innerHTML = node.attrs.html;
  const was = template.content.querySelector('img');
  return { dom: make('img', { src: shownAddress(form, was ? was.getAttribute('src') || '' : ''), alt: was ? was.getAttribute('alt') || '' : '', class: 'inline-image' }) };
}

class NoteView {
  constructor(node, view) {
    this.dom = make('sup', { class: 'note-mark', 'data-fn': node.attrs.id }, String(numberNotes(view.state.doc).get(node.attrs.id) || 1));
  }
}

export function nodeViews(convert) {
  return {
    figure: (node, view, getPos) => new PictureView(node, view, getPos),
    embed: node => new EmbedView(node),
    source: (node, view, getPos) => new SourceView(node, view, getPos, convert),
    more: marker('more'),
    page_break: marker('page-break'),
    notes: marker('notes-here'),
    inline_image: inlineImage,
    note: (node, view) => new NoteView(node, view)
  };
}
