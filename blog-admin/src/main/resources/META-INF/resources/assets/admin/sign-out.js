// What was typed and never reached the server lies in this browser, for whoever uses it next. So it is asked about before signing out.
const form = document.getElementById('sign-out');
const words = JSON.parse(form.dataset.words);

// The console's English is British, as its dates are.
export const LANGUAGE = document.documentElement.lang.replace(/^en$/, 'en-GB');
// What begins like this in the browser's storage is this account's: several people may use the browser.
export const OWN = 'typed-' + form.dataset.account + '-';

// The editor, if there is one on this screen: it may just be about to send something.
let desk = { keep() {}, abandon() {} };

export function signsOutAfter(keeper) {
  desk = keeper;
}

export function moment(at) {
  return new Date(at).toLocaleString(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' });
}

function left() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith(OWN));
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
    return made('li', {}, made('a', { href: one.address, textContent: title }), ', ' + moment(one.at));
  } catch (broken) {
    return made('li', {}, words.untitled);
  }
}

function ask(keys) {
  const box = made('dialog', { id: 'left-behind', className: 'asked' },
    made('h2', {}, words.left),
    made('p', {}, words['left-text']),
    made('ul', {}, ...keys.map(line)),
    made('form', { method: 'dialog', className: 'actions' },
      made('button', { value: 'stay' }, words.stay),
      made('button', { value: 'drop', className: 'loss' }, words.drop)));
  box.setAttribute('aria-label', words.left);
  box.addEventListener('close', () => {
    box.remove();
    if (box.returnValue === 'drop') {
      desk.abandon();
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
  await desk.keep();
  const keys = left();
  if (!keys.length) {
    form.submit();
  } else if (!document.getElementById('left-behind')) {
    ask(keys);
  }
});
