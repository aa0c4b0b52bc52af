// Keeps what is typed: every few seconds on the server, and in this browser until the server has it. Says who else is here.
import { say, make } from './editor-words.js';

const form = document.getElementById('entry-form');
const PAUSE = 3000;
const AGAIN = 5000;
const HEARTBEAT = 20000;

export function desk(sync, changed) {
  const kept = document.getElementById('kept');
  const others = document.getElementById('others');
  const id = form.elements.id.value;
  const store = 'post-' + id;
  let timer = 0;
  let dirty = false;
  let leaving = false;
  let sending = null;
  let edition = form.elements.edition.value;

  function fields(what) {
    sync();
    const data = new URLSearchParams(new FormData(form));
    data.set('do', what);
    return data;
  }

  function locally() {
    try {
      localStorage.setItem(store, JSON.stringify({ at: Date.now(), edition: form.elements.edition.value, fields: [...fields('keep')] }));
    } catch (full) {
      // The server is asked in any case.
    }
  }

  function forgetLocally() {
    try {
      localStorage.removeItem(store);
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
      forgetLocally();
      tell(say('kept', new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })));
    } else {
      dirty = true;
      if (status === 401) {
        tell(say('signed-out') + ' ', true, make('a', { href: form.dataset.signIn, target: '_blank', rel: 'opener' }, say('sign-in')));
      } else {
        tell(say(status === 413 ? 'too-long' : status === 403 || status === 410 ? 'not-yours' : 'no-connection'), true);
      }
      if (status !== 413 && status !== 403 && status !== 410) {
        timer = setTimeout(keep, AGAIN);
      }
    }
    return status;
  }

  async function send(what) {
    try {
      const answer = await fetch(form.dataset.keep, { method: 'POST', body: what === 'keep' ? fields(what) : new URLSearchParams({ id, do: what }), headers: { Accept: 'application/json' } });
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
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
    tell(say('typing'));
    locally();
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
        tell(say('signed-out') + ' ', true, make('a', { href: form.dataset.signIn, target: '_blank', rel: 'opener' }, say('sign-in')));
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
    locally();
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
      navigator.sendBeacon(form.dataset.keep, fields('keep'));
    }
    navigator.sendBeacon(form.dataset.keep, new URLSearchParams({ id, do: 'leave' }));
  });

  // A crash or a closed lid may have left something that the server never got.
  function found() {
    try {
      const left = JSON.parse(localStorage.getItem(store) || 'null');
      return left && left.edition === form.elements.edition.value ? left : null;
    } catch (broken) {
      return null;
    }
  }

  function offer(use) {
    const left = found();
    if (!left || same(left.fields)) {
      forgetLocally();
      return;
    }
    const note = make('p', { class: 'notice', role: 'status' }, say('found', new Date(left.at).toLocaleString()),
      make('span', { class: 'actions' },
        make('button', { type: 'button', class: 'plain', onclick: () => {
          use(left.fields);
          note.remove();
          touch();
        } }, say('found.use')),
        make('button', { type: 'button', class: 'plain', onclick: () => {
          forgetLocally();
          note.remove();
        } }, say('found.drop'))));
    form.before(note);
  }

  function same(pairs) {
    const skip = ['do', 'edition'];
    const line = list => JSON.stringify(list.filter(([name]) => !skip.includes(name)).map(([name, value]) => [name, value.replace(/\r\n/g, '\n')]));
    return line(pairs) === line([...fields('keep')]);
  }

  send('stay');
  return { touch, keep, offer };
}
