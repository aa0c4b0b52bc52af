// What was typed and never reached the server lies in this browser, for whoever uses it next. So it is asked about before signing out.
const form = document.getElementById('sign-out');
const words = JSON.parse(form.dataset.words);
const LANGUAGE = document.documentElement.lang.replace(/^en$/, 'en-GB');

function left() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith('typed-' + form.dataset.account + '-'));
  } catch (forbidden) {
    return [];
  }
}

function made(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function line(key) {
  try {
    const one = JSON.parse(localStorage.getItem(key));
    const title = new Map(one.fields).get('title') || words.untitled;
    const when = new Date(one.at).toLocaleString(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' });
    return made('li', {}, made('a', { href: one.address, textContent: title }), ', ' + when);
  } catch (broken) {
    return made('li', {}, words.untitled);
  }
}

function ask(keys) {
  const box = made('dialog', { id: 'left-behind', className: 'asked', ariaLabel: words.title },
    made('h2', {}, words.title),
    made('p', {}, words.text),
    made('ul', {}, ...keys.map(line)),
    made('form', { method: 'dialog', className: 'actions' },
      made('button', { value: 'stay' }, words.stay),
      made('button', { value: 'drop', className: 'loss' }, words.drop)));
  box.addEventListener('close', () => {
    box.remove();
    if (box.returnValue === 'drop') {
      window.entryEditor?.abandon();
      left().forEach(key => localStorage.removeItem(key));
      form.submit();
    }
  });
  document.body.append(box);
  box.showModal();
}

form.addEventListener('submit', async event => {
  // Signing out works in any browser, asking in those that have dialogs.
  if (!left().length || !window.HTMLDialogElement) {
    return;
  }
  event.preventDefault();
  // The editor may just be about to send it.
  await window.entryEditor?.keep();
  const keys = left();
  if (!keys.length) {
    form.submit();
  } else if (!document.getElementById('left-behind')) {
    ask(keys);
  }
});
