// From what is edited to the source of a post: WordPress's block markup, as its own editor writes it.

function escapeText(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');
}

function escapeValue(text) {
  return String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/\u00a0/g, '&nbsp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function attributes(pairs) {
  return Object.entries(pairs).filter(([, value]) => value !== '' && value !== null && value !== undefined && value !== false)
    .map(([name, value]) => ' ' + name + '="' + escapeValue(value) + '"').join('');
}

function opening(mark) {
  const { name } = mark.type;
  if (name === 'link') {
    return '<a' + attributes({ href: mark.attrs.href }) + attributes(JSON.parse(mark.attrs.html)) + '>';
  }
  return name === 'other' ? '<' + mark.attrs.tag + all(JSON.parse(mark.attrs.html)) + '>' : '<' + mark.attrs.tag + '>';
}

function all(pairs) {
  return Object.entries(pairs).map(([name, value]) => ' ' + name + '="' + escapeValue(value) + '"').join('');
}

function closing(mark) {
  return '</' + (mark.type.name === 'link' ? 'a' : mark.attrs.tag) + '>';
}

export function inlineHtml(node) {
  let html = '';
  let open = [];
  const closeTo = count => {
    while (open.length > count) {
      html += closing(open.pop());
    }
  };
  node.forEach(child => {
    let same = 0;
    while (same < open.length && same < child.marks.length && open[same].eq(child.marks[same])) {
      same++;
    }
    closeTo(same);
    for (const mark of child.marks.slice(same)) {
      html += opening(mark);
      open.push(mark);
    }
    if (child.isText) {
      html += escapeText(child.text);
    } else if (child.type.name === 'hard_break') {
      html += '<br>';
    } else if (child.type.name === 'note') {
      html += '<sup data-fn="' + escapeValue(child.attrs.id) + '" class="fn"><a href="#' + escapeValue(child.attrs.id) + '" id="' + escapeValue(child.attrs.id) + '-link">' + (noteNumbers.get(child.attrs.id) || 1) + '</a></sup>';
    } else if (child.type.name === 'inline_image') {
      html += child.attrs.html;
    }
  });
  closeTo(0);
  return html;
}

// Footnotes are numbered in the order in which they are met.
let noteNumbers = new Map();

export function numberNotes(doc) {
  noteNumbers = new Map();
  doc.descendants(node => {
    if (node.type.name === 'note' && !noteNumbers.has(node.attrs.id)) {
      noteNumbers.set(node.attrs.id, noteNumbers.size + 1);
    }
  });
  return noteNumbers;
}

function element(tag, node, own, inner) {
  return '<' + tag + attributes({ class: joined(own, node.attrs.cls), id: node.attrs.anchor }) + '>' + inner + '</' + tag + '>';
}

function joined(own, cls) {
  const names = cls ? cls.split(/\s+/) : [];
  return [...own.split(' ').filter(name => name && !names.includes(name)), ...names].join(' ');
}

function listHtml(node, comments, fresh) {
  const ordered = node.type.name === 'ordered_list';
  const items = [];
  node.forEach(item => {
    let inner = '';
    item.forEach((child, offset, index) => {
      inner += index === 0 ? inlineHtml(child) : wrap(comments, 'list', listSettings(child), listHtml(child, comments, fresh));
    });
    items.push(wrap(comments, 'list-item', '', '<li' + attributes({ class: item.attrs.cls, id: item.attrs.anchor }) + '>' + inner + '</li>'));
  });
  const tag = ordered ? 'ol' : 'ul';
  const more = ordered ? attributes({ start: node.attrs.start === 1 ? '' : node.attrs.start, type: node.attrs.type }) + (node.attrs.reversed ? ' reversed' : '') : '';
  const cls = fresh ? joined('wp-block-list', node.attrs.cls) : node.attrs.cls;
  return '<' + tag + more + attributes({ class: cls, id: node.attrs.anchor }) + '>' + items.join(comments ? '\n\n' : '') + '</' + tag + '>';
}

function listSettings(node) {
  const settings = node.attrs.json ? JSON.parse(node.attrs.json) : {};
  delete settings.ordered;
  delete settings.start;
  if (node.type.name === 'ordered_list') {
    settings.ordered = true;
    if (node.attrs.start !== 1) {
      settings.start = node.attrs.start;
    }
  }
  return Object.keys(settings).length ? jsonOf(settings) : '';
}

// As WordPress writes it, so that no comment ends early.
function jsonOf(settings) {
  return JSON.stringify(settings).replace(/--/g, '\\u002d\\u002d').replace(/</g, '\\u003c').replace(/>/g, '\\u003e').replace(/&/g, '\\u0026');
}

function wrap(comments, name, json, html) {
  return comments ? '<!-- wp:' + name + (json ? ' ' + json : '') + ' -->\n' + html + '\n<!-- /wp:' + name + ' -->' : html;
}

function quoteParts(node, comments, fresh) {
  const parts = [];
  let cite = '';
  node.forEach(child => {
    if (child.type.name === 'citation') {
      cite = child.childCount ? '<cite>' + inlineHtml(child) + '</cite>' : '';
    } else if (child.type.name === 'paragraph') {
      parts.push(wrap(comments, 'paragraph', '', element('p', child, '', inlineHtml(child))));
    } else if (child.type.name === 'heading') {
      parts.push(wrap(comments, 'heading', child.attrs.level === 2 ? '' : '{"level":' + child.attrs.level + '}', element('h' + child.attrs.level, child, fresh ? 'wp-block-heading' : '', inlineHtml(child))));
    } else {
      parts.push(wrap(comments, 'list', listSettings(child), listHtml(child, comments, fresh)));
    }
  });
  return parts.join(comments ? '\n\n' : '') + cite;
}

function figureHtml(node, fresh) {
  const { src, alt, width, height, imgCls, media, link, captionCls } = node.attrs;
  const cls = media && !/\bwp-image-/.test(imgCls) ? joined('wp-image-' + media, imgCls) : imgCls;
  let image = '<img src="' + escapeValue(src) + '" alt="' + escapeValue(alt) + '"' + attributes({ width, height, class: cls }) + '/>';
  if (link) {
    image = '<a href="' + escapeValue(link.href) + '"' + attributes(JSON.parse(link.html)) + '>' + image + '</a>';
  }
  const caption = node.childCount ? '<figcaption' + attributes({ class: captionCls }) + '>' + inlineHtml(node) + '</figcaption>' : '';
  return element('figure', node, fresh ? 'wp-block-image' : '', image + caption);
}

function tableHtml(node, fresh) {
  const [table, caption] = [node.child(0), node.child(1)];
  const head = [];
  const body = [];
  table.forEach(row => {
    let headers = true;
    let cells = '';
    row.forEach(cell => {
      headers = headers && cell.type.name === 'table_header';
      const tag = cell.type.name === 'table_header' ? 'th' : 'td';
      const lines = [];
      cell.forEach(line => lines.push(inlineHtml(line)));
      const { align, colspan, rowspan } = cell.attrs;
      cells += '<' + tag + attributes({ class: align ? 'has-text-align-' + align : '', 'data-align': align, colspan: colspan > 1 ? colspan : '', rowspan: rowspan > 1 ? rowspan : '' }) + '>' + lines.join('<br>') + '</' + tag + '>';
    });
    ((row.attrs.head || headers) && body.length === 0 ? head : body).push('<tr>' + cells + '</tr>');
  });
  const inner = (head.length ? '<thead>' + head.join('') + '</thead>' : '') + (body.length ? '<tbody>' + body.join('') + '</tbody>' : '');
  const shown = '<table' + attributes({ class: node.attrs.tableCls }) + '>' + inner + '</table>'
    + (caption.childCount ? '<figcaption class="wp-element-caption">' + inlineHtml(caption) + '</figcaption>' : '');
  return element('figure', node, fresh ? 'wp-block-table' : '', shown);
}

function embedHtml(node) {
  const caption = node.childCount ? '<figcaption class="wp-element-caption">' + inlineHtml(node) + '</figcaption>' : '';
  return element('figure', node, node.attrs.cls ? '' : 'wp-block-embed', '<div class="wp-block-embed__wrapper">\n' + escapeText(node.attrs.url) + '\n</div>' + caption);
}

// The HTML of one block. With the comments of the blocks in it, or without; with the classes that WordPress gives new blocks, or as they were.
function blockHtml(node, comments = true, fresh = node.attrs.key === null) {
  const { name } = node.type;
  switch (name) {
    case 'paragraph': return element('p', node, '', inlineHtml(node));
    case 'heading': return element('h' + node.attrs.level, node, fresh ? 'wp-block-heading' : '', inlineHtml(node));
    case 'bullet_list': case 'ordered_list': return listHtml(node, comments, fresh);
    case 'quote': return element('blockquote', node, fresh ? 'wp-block-quote' : '', quoteParts(node, comments, fresh));
    case 'pullquote': return element('figure', node, fresh ? 'wp-block-pullquote' : '', '<blockquote>' + quoteParts(node, false, fresh) + '</blockquote>');
    case 'figure': return figureHtml(node, fresh);
    case 'table_figure': return tableHtml(node, fresh);
    case 'code_block': return element('pre', node, fresh ? 'wp-block-code' : '', '<code>' + escapeText(node.textContent) + '</code>');
    case 'preformatted': return element('pre', node, fresh ? node.attrs.verse ? 'wp-block-verse' : 'wp-block-preformatted' : '', inlineHtml(node));
    case 'separator': return '<hr' + attributes({ class: fresh && !node.attrs.cls ? 'wp-block-separator has-alpha-channel-opacity' : node.attrs.cls, id: node.attrs.anchor }) + '/>';
    case 'more': return '<!--more' + (node.attrs.text ? ' ' + node.attrs.text : '') + '-->';
    case 'page_break': return '<!--nextpage-->';
    case 'embed': return embedHtml(node);
    default: return '';
  }
}

const NAMES = {
  paragraph: 'paragraph', heading: 'heading', bullet_list: 'list', ordered_list: 'list', quote: 'quote', pullquote: 'pullquote', figure: 'image',
  table_figure: 'table', code_block: 'code', preformatted: 'preformatted', separator: 'separator', more: 'more', page_break: 'nextpage', embed: 'embed'
};

function settingsOf(node) {
  const settings = node.attrs.json ? JSON.parse(node.attrs.json) : {};
  switch (node.type.name) {
    case 'heading':
      delete settings.level;
      if (node.attrs.level !== 2) {
        settings.level = node.attrs.level;
      }
      break;
    case 'bullet_list': case 'ordered_list':
      return listSettings(node);
    case 'figure':
      if (node.attrs.media) {
        settings.id = node.attrs.media;
      } else {
        delete settings.id;
      }
      break;
    case 'embed':
      settings.url = node.attrs.url;
      break;
    default:
  }
  return Object.keys(settings).length ? jsonOf(settings) : '';
}

export function blockSource(node) {
  if (node.type.name === 'source') {
    return node.attrs.text;
  }
  if (node.type.name === 'notes') {
    return '<!-- wp:footnotes /-->';
  }
  const name = node.type.name === 'preformatted' && node.attrs.verse ? 'verse' : NAMES[node.type.name];
  return wrap(true, name, settingsOf(node), blockHtml(node));
}

// The whole post. What nobody touched is what it was, to the letter. `anew` writes every block that is edited here, for a test.
export function write(doc, opened, anew = false) {
  numberNotes(doc);
  if (doc.childCount === 1 && doc.firstChild.type.name === 'paragraph' && doc.firstChild.childCount === 0) {
    return '';
  }
  let text = '';
  doc.forEach((node, offset, index) => {
    const original = node.attrs.key === null ? null : opened.originals[node.attrs.key];
    const untouched = original && original.node.eq(node) && !anew;
    if (untouched) {
      text += (original.gap || index === 0 ? original.gap : '\n\n') + original.source;
    } else {
      text += (index === 0 ? '' : '\n\n') + blockSource(node);
    }
  });
  const last = doc.lastChild.attrs.key === null ? null : opened.originals[doc.lastChild.attrs.key];
  return text + (last && last === opened.originals[opened.originals.length - 1] ? opened.tail : '');
}

// Whether writing the block gives the HTML that it was read from: then nothing of it is lost by editing it.
export function wroteLike(node, segment, part, isPicture) {
  const written = document.createElement('template');
  const was = document.createElement('template');
  written.innerHTML = blockHtml(node, false, false);
  if (segment) {
    was.innerHTML = segment.inner.replace(/<!--[\s\S]*?-->/g, '');
    if (['more', 'page_break', 'notes'].includes(node.type.name)) {
      return true;
    }
  } else if (isPicture) {
    return true;
  } else {
    was.innerHTML = part.outerHTML;
    if (part.tagName === 'TABLE') {
      was.innerHTML = '<figure>' + part.outerHTML + '</figure>';
      was.content.firstChild.className = part.className;
    }
  }
  return shape(written.content) === shape(was.content);
}

const NO_MATTER = new Set(['FIGURE', 'UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'BLOCKQUOTE', 'DIV']);

// The same text for the same document, whatever its spaces between blocks and the order of its attributes.
function shape(node, inPre = false) {
  let text = '';
  const children = [...node.childNodes].filter(child => child.nodeType !== 8);
  children.forEach((child, index) => {
    if (child.nodeType === 3) {
      const between = (node.nodeType === 11 || NO_MATTER.has(node.nodeName)) && child.data.trim() === '';
      const atEdge = /^(LI|CITE|P|FIGCAPTION|TD|TH|H[1-6])$/.test(node.nodeName) || node.nodeName === 'DIV';
      let words = inPre ? child.data : child.data.replace(/[ \t\n\r]+/g, ' ');
      if (!inPre && atEdge && index === 0) {
        words = words.replace(/^ /, '');
      }
      if (!inPre && (atEdge && index === children.length - 1 || node.nodeName === 'LI' && children[index + 1] && /^(UL|OL)$/.test(children[index + 1].nodeName))) {
        words = words.replace(/ $/, '');
      }
      text += between ? '' : words;
    } else {
      if (child.nodeName === 'SUP' && child.hasAttribute('data-fn')) {
        // The number follows from the place.
        text += '<note ' + child.getAttribute('data-fn') + '>';
        return;
      }
      const attrs = [...child.attributes].filter(one => one.value !== '' || one.name === 'alt' || one.name === 'reversed')
        .map(one => one.name + '=' + (one.name === 'class' ? one.value.split(/\s+/).filter(Boolean).sort().join(' ') : one.value)).sort().join('|');
      text += '<' + child.nodeName + ' ' + attrs + '>' + shape(child, inPre || child.nodeName === 'PRE') + '</>';
    }
  });
  return text;
}
