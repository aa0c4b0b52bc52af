// What stands beside the text: names over a post, address, picture. Each works without this as well, by its button.
import { say, make, shownAddress } from './editor-words.js';
import { askPicture } from './editor-dialogs.js';

const form = document.getElementById('entry-form');

// As the server does it, near enough to be shown; the server's counts.
function slugOf(title) {
  return title.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[’'"“”]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 100);
}

export function sidebar(touch, toText) {
  const title = document.getElementById('title');
  const slug = document.getElementById('slug');
  const seoTitle = document.getElementById('seo-title');
  const seoText = document.getElementById('seo-description');
  const excerpt = document.getElementById('excerpt');
  // Of a page: where its address begins.
  const parent = document.getElementById('parent');
  const shownTitle = document.getElementById('snippet-shown-title');
  const shownText = document.getElementById('snippet-shown-text');
  const blogName = shownTitle.textContent.slice(shownTitle.textContent.lastIndexOf(' – '));

  function show() {
    document.getElementById('slug-shown').textContent = slug.value || slugOf(title.value);
    if (parent) {
      document.getElementById('address-before').textContent = parent.selectedOptions[0].dataset.address;
    }
    shownTitle.textContent = (seoTitle.value || title.value || say('untitled')) + blogName;
    shownText.textContent = seoText.value || excerpt.value || shownText.dataset.otherwise;
  }

  // A title is one line, however long it is shown.
  title.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      toText();
    }
  });

  if (parent) {
    parent.addEventListener('change', show);
  }
  if (document.getElementById('credits')) {
    names(touch);
  }

  // The featured image is chosen by looking at it.
  const picture = document.getElementById('picture');
  const box = document.getElementById('picture-field');
  if (picture) {
    const shown = document.getElementById('picture-shown') || make('img', { id: 'picture-shown', class: 'picture-shown', alt: '', hidden: true });
    box.before(shown);
    const choose = make('button', { type: 'button', class: 'quiet', onclick: () => askPicture(([one]) => {
      picture.value = one.id;
      shown.src = one.thumb || shownAddress(form, one.url);
      shown.alt = one.alt;
      shown.hidden = false;
      drop.hidden = false;
      touch();
    }) }, say('picture.choose'));
    const drop = make('button', { type: 'button', class: 'plain', hidden: !picture.value, onclick: () => {
      picture.value = '';
      shown.hidden = true;
      drop.hidden = true;
      touch();
    } }, say('picture.drop'));
    box.hidden = true;
    box.after(make('p', { class: 'actions' }, choose, drop));
  }

  show();
  return { show };
}

// Names over a post, in their order.
function names(touch) {
  const credits = document.getElementById('credits');
  credits.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) {
      return;
    }
    event.preventDefault();
    const item = button.closest('li');
    const next = item.nextElementSibling || item.previousElementSibling;
    if (button.value.startsWith('up')) {
      item.previousElementSibling.before(item);
    } else {
      item.remove();
    }
    renumber();
    touch();
    const focus = (button.value.startsWith('up') ? item : next || credits).querySelector('button');
    if (focus) {
      focus.focus();
    }
  });

  function renumber() {
    [...credits.children].forEach((item, index) => {
      let up = item.querySelector('[value^=up]');
      if (index > 0 && !up) {
        up = make('button', { class: 'plain', type: 'submit', name: 'do' }, say('up'));
        item.querySelector('.credit-acts').prepend(up);
      } else if (index === 0 && up) {
        up.remove();
        up = null;
      }
      if (up) {
        up.value = 'up:' + index;
      }
      item.querySelector('[value^=remove]').value = 'remove:' + index;
    });
  }

  function credit(value, name, fresh) {
    if ([...credits.querySelectorAll('input')].some(input => input.value === value)) {
      return;
    }
    credits.append(make('li', {}, make('input', { type: 'hidden', name: 'byline', value }),
      make('span', {}, name + ' ', fresh ? make('span', { class: 'mark is-waiting' }, say('guest-new')) : ''),
      make('span', { class: 'credit-acts' }, make('button', { class: 'plain', type: 'submit', name: 'do', value: 'remove:0' }, say('remove')))));
    renumber();
    touch();
  }

  form.querySelector('[value=credit]').addEventListener('click', event => {
    event.preventDefault();
    const chosen = document.getElementById('add-author');
    const guest = document.getElementById('new-guest');
    if (chosen.value) {
      credit(chosen.value, chosen.selectedOptions[0].textContent, false);
    }
    if (guest.value.trim()) {
      credit('new:' + guest.value.trim(), guest.value.trim(), true);
    }
    chosen.value = '';
    guest.value = '';
    guest.focus();
  });
  document.getElementById('new-guest').addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      form.querySelector('[value=credit]').click();
    }
  });
}
