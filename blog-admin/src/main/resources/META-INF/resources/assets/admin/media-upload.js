// Brings each file by itself as soon as it is chosen, dropped or pasted, and says how far it is. Without it, the form does the same in one go.

const form = document.getElementById('media-upload');
const words = form.dataset;
const input = document.getElementById('file');
const list = document.getElementById('uploads');
const summary = document.getElementById('upload-summary');
const drop = form.querySelector('.drop');
const AT_ONCE = 2;

const waiting = [];
let working = 0;
let brought = 0;
let kept = 0;

document.getElementById('drop-hint').hidden = false;
form.querySelector('button[type=submit]').hidden = true;

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function bring(files) {
  for (const file of files) {
    const row = document.createElement('li');
    const said = element('span', 'said', words.waiting);
    row.append(element('span', 'file', file.name || words.pasted), said);
    list.append(row);
    brought++;
    if (file.size > Number(words.most)) {
      refuse(said, words.tooLarge);
    } else {
      waiting.push({ file, row, said });
    }
  }
  next();
}

function next() {
  summarise();
  while (working < AT_ONCE && waiting.length > 0) {
    working++;
    send(waiting.shift());
  }
}

function summarise() {
  summary.textContent = brought > 0 ? words.summary.replace('{0}', kept).replace('{1}', brought) : '';
}

function refuse(said, why) {
  said.textContent = why;
  said.classList.add('is-refused');
}

// XMLHttpRequest, since fetch does not say how much has been sent.
function send({ file, row, said }) {
  const progress = document.createElement('progress');
  progress.max = 1;
  progress.setAttribute('aria-label', file.name || words.pasted);
  said.before(progress);
  const data = new FormData();
  data.append('file', file, file.name || words.pasted);
  const request = new XMLHttpRequest();
  request.open('POST', words.upload);
  request.responseType = 'json';
  request.upload.onprogress = (event) => {
    if (event.lengthComputable) {
      progress.value = event.loaded / event.total;
      said.textContent = event.loaded < event.total ? Math.floor(100 * progress.value) + ' %' : words.working;
    }
  };
  request.onloadend = () => {
    progress.remove();
    const answer = request.response;
    if (request.status === 200 && answer) {
      show(row, said, answer);
    } else if (request.status === 422 && answer) {
      refuse(said, answer.problem);
    } else {
      refuse(said, request.status === 401 ? words.signedOut : words.failed);
    }
    working--;
    next();
  };
  request.send(data);
}

function show(row, said, media) {
  kept++;
  said.textContent = words.kept + ' ';
  const link = element('a', '', words.describe);
  link.href = words.edit + media.id;
  said.append(link);
  if (media.thumb) {
    const image = document.createElement('img');
    image.src = media.thumb;
    image.alt = '';
    row.prepend(image);
  }
}

input.addEventListener('change', () => {
  bring([...input.files]);
  input.value = '';
});

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('is-over');
});
document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) {
    drop.classList.remove('is-over');
  }
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('is-over');
  bring([...event.dataTransfer.files]);
});
document.addEventListener('paste', (event) => {
  const files = [...event.clipboardData.files];
  if (files.length > 0) {
    event.preventDefault();
    bring(files);
  }
});
window.addEventListener('beforeunload', (event) => {
  if (working > 0) {
    event.preventDefault();
  }
});
