// Keeps what is typed: every few seconds on the server, and in this browser until the server has it. Says who else is here.
import { say, make } from './editor-words.js';
import { fragmentOf } from './editor-reading.js';
import { LANGUAGE, OWN, moment, signsOutAfter } from './sign-out.js';

const form = document.getElementById('entry-form');
const PAUSE = 3000;
const AGAIN = 5000;
const HEARTBEAT = 20000;
// What a tab sent while it closed arrives within this time, or not at all.
const UNDER_WAY = 60000;
// Characters that tell one copy from another.
const BEGINNING = 80;

export function desk(sync, changed) {
  const kept = document.getElementById('kept');
  const others = document.getElementById('others');
  const id = form.elements.id.value;
  const stores = OWN + id + '-';
  const address = form.getAttribute('action') + '?id=' + id;
  // Of this tab alone: two may be at one post.
  const store = stores + Date.now() + Math.random().toString(36).slice(1);
  let timer = 0;
  let dirty = false;
  let touched = false;
  let leaving = false;
  let sending = null;
  let edition = form.elements.edition.value;

  function fields(what) {
    sync();
    const data = new URLSearchParams(new FormData(form));
    data.set('do', what);
    return data;
  }

  function copy(closing) {
    return { at: Date.now(), closing, address, edition: form.elements.edition.value, fields: [...fields('keep')] };
  }

  // False if there is no room. The server is asked in any case.
  function remember(key, value) {
    try {
      localStorage.setItem(key, JSON.stringify(value));
      return true;
    } catch (full) {
      return false;
    }
  }

  function remembered() {
    try {
      return Object.keys(localStorage).filter(key => key.startsWith(stores) && key !== store)
        .map(read).filter(one => one !== null).sort((a, b) => b.at - a.at);
    } catch (forbidden) {
      return [];
    }
  }

  function read(key) {
    try {
      const one = JSON.parse(localStorage.getItem(key));
      return Array.isArray(one.fields) ? { key, ...one } : null;
    } catch (broken) {
      return null;
    }
  }

  function forget(key) {
    try {
      localStorage.removeItem(key);
    } catch (refused) {
      // Nothing was kept then.
    }
  }

  function tell(text, bad, ...more) {
    kept.replaceChildren(text, ...more);
    kept.classList.toggle('is-bad', Boolean(bad));
  }

  async function keep() {
    clearTimeout(timer);
    if (sending) {
      await sending;
    }
    if (!dirty) {
      return 200;
    }
    dirty = false;
    sending = send('keep');
    const status = await sending;
    sending = null;
    if (status === 200) {
      forget(store);
      tell(say('kept', new Date().toLocaleTimeString(LANGUAGE, { hour: '2-digit', minute: '2-digit' })));
    } else {
      dirty = true;
      refused(status);
      if (status !== 413 && status !== 403 && status !== 410) {
        timer = setTimeout(keep, AGAIN);
      }
    }
    return status;
  }

  function refused(status) {
    if (status === 401) {
      tell(say('signed-out') + ' ', true, make('a', { href: form.dataset.signIn, target: '_blank', rel: 'opener' }, say('sign-in')));
    } else {
      tell(say(status === 413 ? 'too-long' : status === 403 || status === 410 ? 'not-yours' : 'no-connection'), true);
    }
  }

  async function send(what, body = what === 'keep' ? fields(what) : new URLSearchParams({ id, do: what })) {
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body, headers: { Accept: 'application/json' } });
      if (answer.ok) {
        company(await answer.json());
      }
      return answer.status;
    } catch (offline) {
      return 0;
    }
  }

  function company(answer) {
    const names = answer.others.join(', ');
    const behind = String(answer.edition) !== edition;
    const text = (names ? names + ' ' + say('others') : '') + (behind ? ' ' + say('behind') : '');
    if (others.textContent.trim() !== text.trim()) {
      others.textContent = text.trim();
    }
  }

  function touch() {
    dirty = true;
    touched = true;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
    tell(say('typing'));
    remember(store, copy(false));
    changed();
  }

  form.addEventListener('input', event => {
    if (event.target.name || event.target.closest('[data-footnotes]')) {
      touch();
    }
  });

  setInterval(async () => {
    if (!document.hidden && !dirty) {
      const status = await send('stay');
      if (status === 401) {
        refused(status);
      }
    }
  }, HEARTBEAT);

  // What is sent with a button is kept first: with a session that is over, the form would be lost on the way.
  form.addEventListener('submit', async event => {
    const button = event.submitter;
    if (leaving || !button) {
      sync();
      return;
    }
    event.preventDefault();
    sync();
    remember(store, copy(false));
    dirty = true;
    const status = await keep();
    if (status === 200) {
      if (!button.formTarget) {
        leaving = true;
      }
      resubmit(button);
    } else {
      button.focus();
    }
  });

  function resubmit(button) {
    const was = leaving;
    leaving = true;
    form.requestSubmit(button);
    leaving = was;
  }

  window.addEventListener('pagehide', () => {
    if (dirty && !leaving) {
      remember(store, copy(true));
      navigator.sendBeacon(form.dataset.keep, fields('keep'));
    }
    navigator.sendBeacon(form.dataset.keep, new URLSearchParams({ id, do: 'leave' }));
  });

  // Reloaded at once, a page may be older than what its tab sent in closing: that is shown. What a crash or a closed lid left is
  // offered, and lies beside what is typed from now on until it is answered.
  async function offer() {
    const left = remembered().filter(one => {
      const known = same(one.fields);
      if (known) {
        forget(one.key);
      }
      return !known;
    });
    const last = left[0];
    if (last && last.closing && last.edition === edition && Date.now() - last.at < UNDER_WAY && await use(last)) {
      return;
    }
    left.forEach(ask);
  }

  function ask(one) {
    const act = (label, then) => make('button', { type: 'button', class: 'plain', onclick: then }, say(label));
    const note = make('p', { class: 'notice', role: 'status' },
      say(one.edition === edition ? 'found' : 'found.older', moment(one.at)),
      ...beginning(one.fields),
      make('span', { class: 'actions' },
        act('found.use', () => {
          const unsaved = touched || form.querySelector('button[value=discard]');
          if (unsaved && !remember(stores + 'instead-of-' + one.at, copy(false))) {
            tell(say('found.no-room'), true);
          } else {
            use(one);
          }
        }),
        act('found.drop', () => {
          forget(one.key);
          note.remove();
        })));
    form.before(note);
  }

  function beginning(pairs) {
    const texts = new Map(pairs);
    const body = fragmentOf(texts.get('body') || '').textContent;
    const words = [texts.get('title') || '', body].map(text => text.replace(/\s+/g, ' ').trim()).filter(Boolean).join(' · ');
    const short = words.length > BEGINNING ? words.slice(0, BEGINNING).replace(/\s\S*$/, '') + ' …' : words;
    return short ? [' ', make('q', {}, short)] : [];
  }

  // The server lays it out, like all that is typed and not saved. True if it does.
  async function use(one) {
    form.inert = true;
    clearTimeout(timer);
    if (sending) {
      await sending;
    }
    const status = await send('keep', new URLSearchParams(one.fields));
    if (status === 200) {
      forget(one.key);
      forget(store);
      leaving = true;
      location.replace(address);
      return true;
    }
    form.inert = false;
    refused(status);
    if (dirty) {
      timer = setTimeout(keep, AGAIN);
    }
    return false;
  }

  function same(pairs) {
    const skip = ['do', 'edition'];
    const line = list => JSON.stringify(list.filter(([name]) => !skip.includes(name)).map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]));
    return line(pairs) === line([...fields('keep')]);
  }

  // Nothing is left in the browser then.
  function abandon() {
    clearTimeout(timer);
    leaving = true;
  }

  send('stay');
  signsOutAfter({ keep, abandon });
  return { touch, keep, offer };
}
