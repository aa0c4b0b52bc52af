// From the source of a post to what is edited. A block that could not be written back exactly as it is stays source.
import { DOMParser, Fragment } from 'prosemirror-model';
import { schema } from './editor-schema.js';
import { wroteLike } from './editor-writing.js';

const DELIMITER = /<!--\s+(\/)?wp:([a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?)\s+(\{(?:(?!}\s+\/?-->)[\s\S])*}\s+)?(\/)?-->/g;

// One after the other: { name, json, inner, source, gap }. What is not a block has no name.
export function segments(text) {
  const found = [];
  let depth = 0;
  let begin = 0;
  let gap = '';
  let open = null;
  const plain = to => {
    const between = text.slice(begin, to);
    if (between.trim() === '') {
      gap += between;
    } else {
      found.push({ name: '', json: '', inner: between, source: between, gap });
      gap = '';
    }
  };
  for (const match of text.matchAll(DELIMITER)) {
    const [whole, closing, name, json, empty] = match;
    const end = match.index + whole.length;
    if (!closing && depth === 0) {
      plain(match.index);
      open = { name: name.includes('/') ? name : 'core/' + name, json: (json || '').trim(), from: match.index, inside: end };
      if (empty) {
        found.push({ ...open, inner: '', source: whole, gap, closed: true });
        gap = '';
        open = null;
      } else {
        depth = 1;
      }
      begin = end;
    } else if (!empty && depth > 0) {
      depth += closing ? -1 : 1;
      if (depth === 0) {
        found.push({ ...open, inner: text.slice(open.inside, match.index), source: text.slice(open.from, end), gap, closed: true });
        gap = '';
        open = null;
        begin = end;
      }
    }
  }
  if (open) {
    found.push({ ...open, inner: text.slice(open.inside), source: text.slice(open.from), gap, closed: false });
    return { segments: found, tail: '' };
  }
  plain(text.length);
  return { segments: found, tail: gap };
}

// Rules for what stands within a line; attributes that nobody edits are kept beside it.
const inlineRules = [
  { tag: 'a[href]', mark: 'link', getAttrs: node => ({ href: node.getAttribute('href'), html: others(node, ['href']) }) },
  { tag: 'sup[data-fn]', node: 'note', getAttrs: node => ({ id: node.getAttribute('data-fn') }), priority: 60 },
  { tag: 'img', node: 'inline_image', getAttrs: node => ({ html: node.outerHTML }) },
  { tag: 'br', node: 'hard_break' },
  ...[['strong', 'strong'], ['b', 'strong'], ['em', 'em'], ['i', 'em'], ['u', 'underline'], ['s', 'strike'], ['del', 'strike'], ['sub', 'sub'], ['sup', 'sup'], ['code', 'code']]
    .map(([tag, name]) => ({ tag, mark: name, getAttrs: node => node.attributes.length ? false : { tag } })),
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'mark', 'q', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var']
    .map(tag => ({ tag, mark: 'other', getAttrs: node => ({ tag, html: others(node, []) }), priority: 40 }))
];

const inlineParser = new DOMParser(schema, inlineRules);

function others(node, known) {
  const attrs = {};
  for (const { name, value } of node.attributes) {
    if (!known.includes(name)) {
      attrs[name] = value;
    }
  }
  return JSON.stringify(attrs);
}

function inline(element, preserve) {
  return inlineParser.parse(element, { topNode: schema.nodes.preformatted.create(), preserveWhitespace: preserve }).content;
}

export function fragmentOf(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

function elementsOf(root) {
  return [...root.childNodes].filter(node => node.nodeType === 1 || node.nodeType === 3 && node.data.trim() !== '');
}

function common(element) {
  return { cls: element.getAttribute('class') || '', anchor: element.id || '' };
}

function withoutComments(html) {
  return html.replace(/<!--[\s\S]*?-->/g, '');
}

function list(element) {
  if (!['UL', 'OL'].includes(element.tagName)) {
    return null;
  }
  const items = [];
  for (const child of elementsOf(element)) {
    if (child.tagName !== 'LI') {
      return null;
    }
    const line = document.createElement('p');
    const inner = [];
    for (const part of [...child.childNodes]) {
      if (part.nodeType === 1 && ['UL', 'OL'].includes(part.tagName)) {
        const nested = list(part);
        if (!nested) {
          return null;
        }
        inner.push(nested);
      } else if (inner.length === 0) {
        line.append(part.cloneNode(true));
      } else if (part.nodeType !== 3 || part.data.trim() !== '') {
        return null;
      }
    }
    items.push(schema.nodes.list_item.create({ ...common(child) }, [schema.nodes.paragraph.create(null, trimmed(inline(line, true))), ...inner]));
  }
  if (items.length === 0) {
    return null;
  }
  return element.tagName === 'UL'
    ? schema.nodes.bullet_list.create(common(element), items)
    : schema.nodes.ordered_list.create({
      ...common(element), start: Number(element.getAttribute('start') || 1), reversed: element.hasAttribute('reversed'), type: element.getAttribute('type') || ''
    }, items);
}

// Ends of lines around a text mean nothing in HTML.
function trimmed(content) {
  const nodes = [];
  content.forEach(node => nodes.push(node));
  if (nodes.length && nodes[0].isText) {
    const text = nodes[0].text.replace(/^[\n\t ]+/, '');
    nodes[0] = text ? schema.text(text, nodes[0].marks) : null;
  }
  const last = nodes.length - 1;
  if (last >= 0 && nodes[last] && nodes[last].isText) {
    const text = nodes[last].text.replace(/[\n\t ]+$/, '');
    nodes[last] = text ? schema.text(text, nodes[last].marks) : null;
  }
  return Fragment.from(nodes.filter(Boolean));
}

function quoted(parts) {
  const blocks = [];
  let citation = schema.nodes.citation.create();
  for (const part of parts) {
    if (part.nodeType !== 1) {
      return null;
    }
    if (part.tagName === 'CITE') {
      citation = schema.nodes.citation.create(null, inline(part, true));
    } else {
      const block = part.tagName === 'P' ? schema.nodes.paragraph.create(common(part), inline(part, true))
        : /^H[1-6]$/.test(part.tagName) ? schema.nodes.heading.create({ ...common(part), level: Number(part.tagName[1]) }, inline(part, true))
          : list(part);
      if (!block || citation.childCount) {
        return null;
      }
      blocks.push(block);
    }
  }
  return blocks.length ? [...blocks, citation] : null;
}

function figure(element, outer) {
  const image = element.querySelector('img');
  if (!image || element.querySelectorAll('img').length !== 1) {
    return null;
  }
  const caption = element.querySelector('figcaption');
  const link = image.parentElement && image.parentElement.tagName === 'A' ? image.parentElement : null;
  const media = /\bwp-image-(\d+)\b/.exec(image.className);
  return schema.nodes.figure.create({
    ...common(outer), src: image.getAttribute('src') || '', alt: image.getAttribute('alt') || '', media: media ? Number(media[1]) : null,
    width: image.getAttribute('width') || '', height: image.getAttribute('height') || '', imgCls: image.getAttribute('class') || '',
    link: link ? { href: link.getAttribute('href') || '', html: others(link, ['href']) } : null,
    captionCls: caption ? caption.getAttribute('class') || '' : 'wp-element-caption'
  }, caption ? inline(caption, true) : null);
}

function table(element, outer) {
  const rows = [];
  for (const row of element.querySelectorAll('tr')) {
    const cells = [];
    for (const cell of row.children) {
      const type = cell.tagName === 'TH' ? schema.nodes.table_header : schema.nodes.table_cell;
      cells.push(type.create(
        { colspan: Number(cell.getAttribute('colspan') || 1), rowspan: Number(cell.getAttribute('rowspan') || 1), align: cell.getAttribute('data-align') || '' },
        schema.nodes.paragraph.create(null, inline(cell, true))));
    }
    if (cells.length === 0) {
      return null;
    }
    rows.push(schema.nodes.table_row.create({ head: row.parentElement.tagName === 'THEAD' }, cells));
  }
  const caption = outer.querySelector('figcaption');
  if (rows.length === 0) {
    return null;
  }
  return schema.nodes.table_figure.create({ ...common(outer), tableCls: element.getAttribute('class') || '' }, [
    schema.nodes.table.create(null, rows), schema.nodes.caption.create(null, caption ? inline(caption, true) : null)]);
}

// A block from the one element that it is; null if it is none of those that are edited.
function fromElement(element) {
  switch (element.tagName) {
    case 'P': return schema.nodes.paragraph.create(common(element), inline(element, true));
    case 'H1': case 'H2': case 'H3': case 'H4': case 'H5': case 'H6':
      return schema.nodes.heading.create({ ...common(element), level: Number(element.tagName[1]) }, inline(element, true));
    case 'UL': case 'OL': return list(element);
    case 'BLOCKQUOTE': {
      const content = quoted(elementsOf(element));
      return content && schema.nodes.quote.create(common(element), content);
    }
    case 'PRE': {
      const code = element.children.length === 1 && element.firstElementChild.tagName === 'CODE' && element.textContent === element.firstElementChild.textContent ? element.firstElementChild : null;
      if (code && code.children.length === 0) {
        return schema.nodes.code_block.create(common(element), code.textContent ? schema.text(code.textContent) : null);
      }
      return schema.nodes.preformatted.create({ ...common(element), verse: element.classList.contains('wp-block-verse') }, inline(element, 'full'));
    }
    case 'HR': return schema.nodes.separator.create(common(element));
    case 'IMG': return figure(wrapped(element), element);
    case 'FIGURE': case 'DIV': {
      if (element.classList.contains('wp-block-pullquote')) {
        const quote = element.querySelector('blockquote');
        const content = quote && quoted(elementsOf(quote));
        return content && content.slice(0, -1).every(node => node.type.name === 'paragraph') ? schema.nodes.pullquote.create(common(element), content) : null;
      }
      if (element.tagName === 'FIGURE' && element.querySelector(':scope > table')) {
        return table(element.querySelector(':scope > table'), element);
      }
      return element.tagName === 'FIGURE' ? figure(element, element) : null;
    }
    case 'TABLE': return table(element, element);
    default: return null;
  }
}

function wrapped(element) {
  const outer = document.createElement('figure');
  outer.append(element.cloneNode(true));
  return outer;
}

function fromSegment(segment) {
  const settings = parsed(segment.json);
  if (!segment.closed || settings === null) {
    return null;
  }
  switch (segment.name) {
    case 'core/more': {
      const text = /^\s*<!--more(.*?)-->\s*$/s.exec(segment.inner);
      return text && schema.nodes.more.create({ text: text[1].trim() });
    }
    case 'core/nextpage': return /^\s*<!--nextpage-->\s*$/.test(segment.inner) ? schema.nodes.page_break.create() : null;
    case 'core/footnotes': return segment.inner.trim() === '' ? schema.nodes.notes.create() : null;
    case 'core/embed': {
      const outer = fragmentOf(withoutComments(segment.inner)).querySelector('figure');
      const caption = outer && outer.querySelector('figcaption');
      return settings.url && outer
        ? schema.nodes.embed.create({ ...common(outer), url: settings.url }, caption ? inline(caption, true) : null) : null;
    }
    case 'core/paragraph': case 'core/heading': case 'core/list': case 'core/quote': case 'core/pullquote': case 'core/image':
    case 'core/table': case 'core/code': case 'core/preformatted': case 'core/verse': case 'core/separator': {
      const parts = elementsOf(fragmentOf(withoutComments(segment.inner)));
      return parts.length === 1 && parts[0].nodeType === 1 ? fromElement(parts[0]) : null;
    }
    default: return null;
  }
}

function parsed(json) {
  try {
    return json ? JSON.parse(json) : {};
  } catch (broken) {
    return null;
  }
}

// The document, and what each of its blocks was, so that what nobody touched is written as it was to the letter.
export function read(text) {
  const { segments: found, tail } = segments(text);
  const originals = [];
  const blocks = found.map((segment, key) => {
    const edited = fromSegment(segment);
    const json = { key, json: segment.json };
    let node = edited && edited.type.create({ ...edited.attrs, ...json }, edited.content, edited.marks);
    if (!node || !wroteLike(node, segment)) {
      node = schema.nodes.source.create({ key, json: segment.json, name: segment.name || 'core/freeform', text: segment.name ? segment.source : segment.inner });
    }
    originals.push({ node, source: segment.source, gap: segment.gap });
    return node;
  });
  if (blocks.length === 0) {
    blocks.push(schema.nodes.paragraph.create());
  }
  const doc = schema.nodes.doc.create(null, blocks);
  return { doc, originals, tail: found.length ? tail : '', text };
}

// Blocks from HTML that stood in no block, as WordPress's "Convert to blocks" does it.
export function blocksOf(html) {
  const nodes = [];
  let line = [];
  const flush = () => {
    if (line.length) {
      const p = document.createElement('p');
      p.append(...line);
      nodes.push(schema.nodes.paragraph.create(null, trimmed(inline(p, false))));
      line = [];
    }
  };
  for (const part of [...fragmentOf(html).childNodes]) {
    const inlineTag = part.nodeType === 1 && /^(A|ABBR|B|BR|CITE|CODE|DEL|EM|I|INS|KBD|MARK|Q|S|SMALL|SPAN|STRONG|SUB|SUP|U)$/.test(part.tagName);
    if (part.nodeType === 3 && (part.data.trim() !== '' || line.length) || inlineTag) {
      line.push(part.cloneNode(true));
      continue;
    }
    flush();
    const comment = part.nodeType === 8 ? part : part.childNodes.length === 1 && part.firstChild.nodeType === 8 ? part.firstChild : null;
    if (comment && /^more/.test(comment.data)) {
      nodes.push(schema.nodes.more.create({ text: comment.data.slice(4).trim() }));
    } else if (comment && comment.data === 'nextpage') {
      nodes.push(schema.nodes.page_break.create());
    } else if (part.nodeType === 1) {
      const only = part.tagName === 'P' && part.children.length === 1 && part.textContent.trim() === '' && (part.querySelector(':scope > img') || part.querySelector(':scope > a > img'));
      const node = only ? figure(part, document.createElement('figure')) : fromElement(part);
      nodes.push(node && wroteLike(node, null, part, only) ? node : sourceOf(part.outerHTML));
    }
  }
  flush();
  return nodes;
}

function sourceOf(html) {
  return schema.nodes.source.create({ name: 'core/html', text: '<!-- wp:html -->\n' + html + '\n<!-- /wp:html -->' });
}

