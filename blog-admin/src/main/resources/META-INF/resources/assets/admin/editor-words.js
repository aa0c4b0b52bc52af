// The words of the editor, from the bundle of the console.
const all = JSON.parse(document.getElementById('editor-words').dataset.words);

export function say(key, ...values) {
  const text = all[key] || key;
  return values.reduce((said, value, index) => said.replace('{' + index + '}', value), text);
}

export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.filter(child => child !== null));
  return element;
}

const PATHS = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z', italic: 'M10 5h8M6 19h8M14 5l-4 14', link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  ul: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01', ol: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v4M4 8h3M4 14h3l-3 4h3', quote: 'M5 8h4v4a4 4 0 0 1-4 4M14 8h4v4a4 4 0 0 1-4 4',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2-2 5 5M15.5 9.5h.01', table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M12 5v14', note: 'M5 19V6l4 6V6M14 6h4M16 6v6', undo: 'M8 5L4 9l4 4M4 9h9a6 6 0 0 1 0 12h-2',
  redo: 'M16 5l4 4-4 4M20 9h-9a6 6 0 0 0 0 12h2', source: 'M8 7l-5 5 5 5M16 7l5 5-5 5M14 4l-4 16', more: 'M5 12h.01M12 12h.01M19 12h.01'
};

export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

// Addresses of this blog begin with a slash in a post, wherever the blog is mounted.
export function ownAddress(base, url) {
  const home = base.replace(/\/$/, '');
  return home && url.startsWith(home + '/') ? url.slice(home.length) : url;
}

// Where a picture is found from here: one at an address where the blog lived before is here now.
export function shownAddress(form, url) {
  const origin = form.dataset.origins.split(' ').find(one => one && url.startsWith(one + '/'));
  const own = origin ? url.slice(origin.length) : url;
  return own.startsWith('/') && !own.startsWith('//') ? form.dataset.blog.replace(/\/$/, '') + own : own;
}
