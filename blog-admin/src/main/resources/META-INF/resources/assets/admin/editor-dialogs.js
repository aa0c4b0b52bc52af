// What is asked in between: where a link leads, which picture, which address.
import { say, make, ownAddress } from './editor-words.js';

const form = document.getElementById('entry-form');
const base = form.dataset.blog;

// A dialog of the browser's own keeps the focus in it and closes with Escape.
function dialog(title, ...content) {
  const box = make('dialog', { class: 'asked', 'aria-label': title }, make('h2', {}, title), ...content);
  box.addEventListener('close', () => box.remove());
  box.addEventListener('click', event => event.target === box && box.close());
  document.body.append(box);
  box.showModal();
  return box;
}

function field(label, input) {
  return make('label', { class: 'field' }, make('span', {}, label), input);
}

export function askLink(current, done) {
  const input = make('input', { type: 'text', value: current || '', autocomplete: 'off', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'link-results', 'aria-autocomplete': 'list' });
  const results = make('ul', { id: 'link-results', role: 'listbox', 'aria-label': say('link.results'), class: 'found' });
  const status = make('p', { class: 'hint', role: 'status' });
  let timer = 0;
  let chosen = -1;
  const finish = href => {
    box.close();
    done(href.trim());
  };
  const options = () => [...results.children];
  const mark = index => {
    chosen = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    input.setAttribute('aria-activedescendant', index >= 0 ? 'link-result-' + index : '');
    if (index >= 0) {
      options()[index].scrollIntoView({ block: 'nearest' });
    }
  };
  const find = async () => {
    const words = input.value.trim();
    if (words === '' || /^(https?:|mailto:|tel:|\/|#)/i.test(words)) {
      results.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const answer = await fetch(form.dataset.links + '?q=' + encodeURIComponent(words), { headers: { Accept: 'application/json' } });
      const found = answer.ok ? await answer.json() : [];
      if (words !== input.value.trim()) {
        return;
      }
      results.replaceChildren(...found.map((one, i) => make('li', { role: 'option', id: 'link-result-' + i, 'aria-selected': 'false', onclick: () => finish(one.address) }, make('b', {}, one.title || say('untitled')), make('span', {}, one.day))));
      status.textContent = found.length ? say('link.found', found.length) : say('link.none');
      input.setAttribute('aria-expanded', String(found.length > 0));
      results.dataset.addresses = JSON.stringify(found.map(one => one.address));
      mark(-1);
    } catch (offline) {
      status.textContent = say('no-connection');
    }
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(find, 200);
  });
  input.addEventListener('keydown', event => {
    const count = options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count) {
      event.preventDefault();
      mark((chosen + (event.key === 'ArrowDown' ? 1 : count - 1) + (chosen < 0 && event.key === 'ArrowUp' ? 1 : 0)) % count);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      finish(chosen >= 0 ? JSON.parse(results.dataset.addresses)[chosen] : complete(input.value));
    }
  });
  const buttons = make('p', { class: 'actions' }, make('button', { type: 'button', onclick: () => finish(complete(input.value)) }, say('link.do')));
  if (current) {
    buttons.append(make('button', { type: 'button', class: 'quiet', onclick: () => finish('') }, say('link.remove')));
  }
  buttons.append(make('button', { type: 'button', class: 'plain', onclick: () => box.close() }, say('cancel')));
  const box = dialog(say('link.title'), field(say('link.label'), input), status, results, buttons);
  input.focus();
  input.select();
}

function complete(typed) {
  const text = typed.trim();
  if (/^[\w.+-]+@[\w-]+\.[\w.]+$/.test(text)) {
    return 'mailto:' + text;
  }
  return /^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? 'https://' + text : text;
}

export function askText(title, label, done) {
  const input = make('input', { type: 'url', autocomplete: 'off' });
  const finish = () => {
    if (input.value.trim()) {
      box.close();
      done(complete(input.value));
    }
  };
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      finish();
    }
  });
  const box = dialog(title, field(label, input), make('p', { class: 'actions' }, make('button', { type: 'button', onclick: finish }, say('insert')), make('button', { type: 'button', class: 'plain', onclick: () => box.close() }, say('cancel'))));
  input.focus();
}

// A picture from the library, or one that is brought now.
export function askPicture(done) {
  const words = make('input', { type: 'search', autocomplete: 'off' });
  const grid = make('ul', { class: 'shelf' });
  const status = make('p', { class: 'hint', role: 'status' });
  const file = make('input', { type: 'file', accept: 'image/*', multiple: true, class: 'for-ears', id: 'bring-file' });
  const bring = make('label', { class: 'button quiet', for: 'bring-file' }, say('picture.upload'));
  let timer = 0;
  let page = 1;
  const more = make('button', { type: 'button', class: 'plain', hidden: true, onclick: () => find(page + 1) }, say('picture.more'));
  const find = async wanted => {
    page = wanted;
    try {
      const answer = await fetch(form.dataset.media + '/find?kind=image&q=' + encodeURIComponent(words.value) + '&page=' + page, { headers: { Accept: 'application/json' } });
      const found = answer.ok ? await answer.json() : [];
      if (page === 1) {
        grid.replaceChildren();
      }
      grid.append(...found.filter(one => one.mime.startsWith('image/')).map(one => make('li', {}, make('button', { type: 'button', onclick: () => choose(one), title: one.title },
        make('img', { src: one.thumb || one.url, alt: one.alt || one.title, loading: 'lazy' })))));
      more.hidden = found.length < 40;
      status.textContent = grid.children.length ? '' : say('picture.none');
    } catch (offline) {
      status.textContent = say('no-connection');
    }
  };
  const choose = one => {
    box.close();
    done([one]);
  };
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => find(1), 250);
  });
  file.addEventListener('change', async () => {
    const brought = await upload([...file.files], text => {
      status.textContent = text;
    });
    if (brought.length) {
      box.close();
      done(brought);
    }
  });
  const box = dialog(say('picture.title'), make('p', { class: 'actions' }, file, bring), field(say('picture.find'), words), status, grid, more,
    make('p', { class: 'actions' }, make('button', { type: 'button', class: 'plain', onclick: () => box.close() }, say('cancel'))));
  box.classList.add('is-wide');
  words.focus();
  find(1);
}

// One after the other; what is refused is said and does not keep the others out.
export async function upload(files, tell) {
  const brought = [];
  const refused = [];
  for (const [index, file] of files.entries()) {
    tell(say('picture.uploading', index + 1, files.length));
    const data = new FormData();
    data.append('file', file, file.name || 'picture.png');
    try {
      const answer = await fetch(form.dataset.media + '/upload', { method: 'POST', body: data, headers: { Accept: 'application/json' } });
      if (answer.ok) {
        brought.push(await answer.json());
      } else if (answer.status === 422) {
        refused.push((file.name ? file.name + ': ' : '') + (await answer.json()).problem);
      } else {
        refused.push(say(answer.status === 401 ? 'signed-out' : 'picture.failed'));
      }
    } catch (offline) {
      refused.push(say('no-connection'));
    }
  }
  tell(refused.join(' '));
  return brought.map(one => ({ ...one, url: ownAddress(base, one.url) }));
}
