// What was typed and never reached the server lies in this browser, for whoever uses it next. So it is asked about before signing out.
const form = document.getElementById('sign-out');
const box = document.getElementById('left-behind');
const list = box.querySelector('ul');
const LANGUAGE = document.documentElement.lang.replace(/^en$/, 'en-GB');

function left() {
  try {
    return Object.keys(localStorage).filter(key => key.startsWith('typed-' + form.dataset.account + '-'));
  } catch (forbidden) {
    return [];
  }
}

function line(key) {
  const item = document.createElement('li');
  try {
    const one = JSON.parse(localStorage.getItem(key));
    const title = new Map(one.fields).get('title') || list.dataset.untitled;
    const when = new Date(one.at).toLocaleString(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' });
    item.append(Object.assign(document.createElement('a'), { href: one.address, textContent: title }), ', ' + when);
  } catch (broken) {
    item.textContent = list.dataset.untitled;
  }
  return item;
}

form.addEventListener('submit', async event => {
  if (!left().length) {
    return;
  }
  event.preventDefault();
  // The editor may just be about to send it.
  await window.entryEditor?.keep();
  const keys = left();
  if (keys.length) {
    list.replaceChildren(...keys.map(line));
    box.returnValue = '';
    box.showModal();
  } else {
    form.submit();
  }
});

box.addEventListener('close', () => {
  if (box.returnValue === 'drop') {
    window.entryEditor?.abandon();
    left().forEach(key => localStorage.removeItem(key));
    form.submit();
  }
});
