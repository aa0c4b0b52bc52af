// What comes from elsewhere: words, structure, links and nothing else. Word and Google Docs bring much more.
import { DOMParser } from 'prosemirror-model';
import { schema } from './editor-schema.js';

const rules = [
  { tag: '[data-source]', node: 'source', getAttrs: node => ({ name: node.getAttribute('data-name'), text: node.getAttribute('data-source') }), priority: 90 },
  { tag: '[data-mark=more]', node: 'more' },
  { tag: '[data-mark=nextpage]', node: 'page_break' },
  { tag: '[data-mark=footnotes]', node: 'notes' },
  { tag: 'sup[data-fn]', node: 'note', getAttrs: node => ({ id: node.getAttribute('data-fn') }), priority: 80 },
  { tag: 'p', node: 'paragraph' },
  { tag: 'h1', node: 'heading', getAttrs: () => ({ level: 2 }) },
  ...[2, 3, 4, 5, 6].map(level => ({ tag: 'h' + level, node: 'heading', getAttrs: () => ({ level }) })),
  { tag: 'ul', node: 'bullet_list' },
  { tag: 'ol', node: 'ordered_list', getAttrs: node => ({ start: Number(node.getAttribute('start') || 1) }) },
  { tag: 'li', node: 'list_item' },
  { tag: 'blockquote.pullquote', node: 'pullquote', priority: 60 },
  { tag: 'blockquote', node: 'quote' },
  { tag: 'cite', node: 'citation', context: 'quote/|pullquote/' },
  { tag: 'figure', node: 'figure', contentElement: 'figcaption', getAttrs: node => {
    const image = node.querySelector('img');
    return image && usable(image) ? { src: image.getAttribute('src'), alt: image.getAttribute('alt') || '' } : false;
  } },
  { tag: 'img', node: 'figure', getAttrs: node => usable(node) ? { src: node.getAttribute('src'), alt: node.getAttribute('alt') || '' } : false },
  { tag: 'table', node: 'table', context: 'table_figure/' },
  { tag: 'tr', node: 'table_row' },
  { tag: 'td', node: 'table_cell' },
  { tag: 'th', node: 'table_header' },
  { tag: 'figcaption', node: 'caption', context: 'table_figure/' },
  { tag: 'pre', node: 'code_block', preserveWhitespace: 'full' },
  { tag: 'hr', node: 'separator' },
  { tag: 'br', node: 'hard_break' },
  { tag: 'a[href]', mark: 'link', getAttrs: node => /^(https?:|mailto:|tel:|\/|#)/i.test(node.getAttribute('href')) ? { href: node.getAttribute('href') } : false },
  { tag: 'strong', mark: 'strong' },
  { tag: 'b', mark: 'strong' },
  { tag: 'em', mark: 'em' },
  { tag: 'i', mark: 'em' },
  { tag: 'u', mark: 'underline' },
  { tag: 's', mark: 'strike' },
  { tag: 'del', mark: 'strike' },
  { tag: 'sub', mark: 'sub' },
  { tag: 'sup', mark: 'sup' },
  { tag: 'code', mark: 'code' },
  { tag: 'script', ignore: true }, { tag: 'style', ignore: true }, { tag: 'title', ignore: true }, { tag: 'meta', ignore: true }
];

// A picture from a file of the other program cannot be shown, and one from another host would stay there.
function usable(image) {
  return /^(https?:\/\/|\/)/.test(image.getAttribute('src') || '');
}

export const clipboardParser = new DOMParser(schema, rules);

// A style is read as words: the policy of the console lets none be applied, not even where nobody sees it.
export function cleanHtml(html) {
  const unstyled = html.replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '').replace(/<style[\s\S]*?<\/style>/gi, '').replace(/(<[a-z][^>]*?\s)style\s*=/gi, '$1data-was=');
  const doc = new window.DOMParser().parseFromString(unstyled, 'text/html');
  emphasise(doc);
  doc.querySelectorAll('o\\:p, xml, link').forEach(node => node.replaceWith(...node.childNodes));
  doc.querySelectorAll('[data-was*="mso-list:Ignore"], [data-was*="mso-list: Ignore"]').forEach(node => node.remove());
  wordLists(doc);
  doc.querySelectorAll('a[name]:not([href]), a[id]:not([href])').forEach(node => node.replaceWith(...node.childNodes));
  doc.querySelectorAll('li > p').forEach(line => {
    if (line.parentNode.querySelectorAll(':scope > p').length === 1) {
      line.replaceWith(...line.childNodes);
    }
  });
  doc.querySelectorAll('table').forEach(table => {
    if (!table.closest('figure')) {
      const figure = doc.createElement('div');
      table.replaceWith(figure);
      figure.append(table);
    }
  });
  doc.querySelectorAll('p').forEach(line => {
    if (line.textContent.replace(/\u00a0/g, ' ').trim() === '' && !line.querySelector('img')) {
      line.remove();
    }
  });
  return doc.body.innerHTML;
}

// Google Docs says by styles what is bold and what, though it stands in <b>, is not.
function emphasise(doc) {
  doc.querySelectorAll('[data-was]').forEach(node => {
    const style = node.getAttribute('data-was').toLowerCase();
    const weight = /font-weight:\s*([a-z0-9]+)/.exec(style);
    const bold = weight && /^(bold(er)?|[6-9]\d\d)$/.test(weight[1]);
    const heading = node.closest('h1, h2, h3, h4, h5, h6');
    if (node.tagName === 'B' && weight && !bold || node.tagName === 'I' && /font-style:\s*normal/.test(style)) {
      node.replaceWith(...node.childNodes);
      return;
    }
    if (bold && !heading && node.tagName === 'SPAN') {
      wrap(node, 'strong');
    }
    if (/font-style:\s*italic/.test(style) && node.tagName === 'SPAN') {
      wrap(node, 'em');
    }
  });
}

function wrap(node, tag) {
  const outer = node.ownerDocument.createElement(tag);
  outer.append(...node.childNodes);
  node.append(outer);
}

// Word has no lists, only paragraphs with a bullet in front.
function wordLists(doc) {
  let list = null;
  doc.querySelectorAll('p').forEach(line => {
    const style = line.getAttribute('data-was') || '';
    if (!/mso-list/i.test(style) && !/MsoListParagraph/.test(line.className)) {
      list = null;
      return;
    }
    const bullet = /^[\s\u00a0]*(?:[·•o§–-]|(\d+|[a-z])[.)])[\s\u00a0]+/.exec(line.textContent);
    const tag = bullet && bullet[1] ? 'ol' : 'ul';
    if (!list || list.nextElementSibling !== line || list.tagName.toLowerCase() !== tag) {
      list = doc.createElement(tag);
      line.before(list);
    }
    const item = doc.createElement('li');
    item.append(...line.childNodes);
    if (bullet) {
      drop(item, bullet[0].length);
    }
    line.remove();
    list.append(item);
  });
}

function drop(node, count) {
  let left = count;
  const walker = node.ownerDocument.createTreeWalker(node, 4);
  while (left > 0 && walker.nextNode()) {
    const text = walker.currentNode;
    const cut = Math.min(left, text.data.length);
    text.data = text.data.slice(cut);
    left -= cut;
  }
}
