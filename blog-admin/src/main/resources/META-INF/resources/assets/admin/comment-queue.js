// The queue of comments by keys, and without leaving the page. Without this script the same buttons send the form.
const queue = document.getElementById('queue');

if (queue) {
  const words = JSON.parse(queue.dataset.words);
  const says = document.createElement('div');
  says.className = 'queue-says';
  says.setAttribute('role', 'status');
  queue.before(says);
  queue.querySelector('.keys').hidden = false;
  let undo = 0;
  let waiting = Number(queue.dataset.waiting);

  const cards = () => [...queue.querySelectorAll('.card')];
  const here = () => document.activeElement.closest('.card');

  function tell(text, batch) {
    undo = batch || 0;
    says.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
    if (undo) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: words.undo });
      button.addEventListener('click', takeBack);
      says.append(button);
    }
  }

  async function send(fields) {
    const answer = await fetch(queue.dataset.decide, { method: 'POST', body: new URLSearchParams(fields) });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    const told = await answer.json();
    waiting = told.waiting;
    return told;
  }

  function focus(card) {
    card.tabIndex = -1;
    card.focus();
    card.scrollIntoView({ block: 'nearest' });
  }

  async function decide(card, verdict) {
    const next = card.nextElementSibling || card.previousElementSibling;
    card.classList.add('is-leaving');
    try {
      const told = await send({ comment: card.dataset.comment, verdict });
      card.remove();
      tell(words[verdict], told.batch);
      if (next) {
        focus(next);
      } else {
        tell(words[verdict] + ' ' + words.empty, told.batch);
      }
    } catch {
      card.classList.remove('is-leaving');
      tell(words.failed);
    }
  }

  async function takeBack() {
    try {
      await send({ undo });
      tell(words.undone);
    } catch {
      tell(words.failed);
    }
  }

  queue.addEventListener('submit', (event) => {
    const [verdict, id] = (event.submitter?.value ?? '').split(':');
    if (id) {
      event.preventDefault();
      decide(event.submitter.closest('.card'), verdict);
    }
  });

  const verdicts = { a: 'APPROVE', s: 'SPAM', t: 'TRASH' };
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input:not([type=checkbox]), textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const card = here();
    const all = cards();
    if (event.key === 'j' || event.key === 'k') {
      const at = all.indexOf(card) + (event.key === 'j' ? 1 : -1);
      const other = card ? all[at] : all[0];
      if (other) {
        focus(other);
      }
    } else if (event.key === 'u' && undo) {
      takeBack();
    } else if (card && verdicts[event.key] && card.querySelector(`button[value^="${verdicts[event.key]}:"]`)) {
      decide(card, verdicts[event.key]);
    } else if (card && event.key === 'r') {
      location.assign(card.querySelector('a.way').href + '#answer');
    } else {
      return;
    }
    event.preventDefault();
  });

  // Whoever leaves the page open is told of what has come since.
  setInterval(async () => {
    if (document.hidden) {
      return;
    }
    try {
      const answer = await fetch(queue.dataset.news);
      const told = answer.ok ? await answer.json() : { waiting };
      if (told.waiting > waiting) {
        tell(words.news, undo);
      }
      waiting = told.waiting;
    } catch {
      // The connection will come back.
    }
  }, 15000);
}
