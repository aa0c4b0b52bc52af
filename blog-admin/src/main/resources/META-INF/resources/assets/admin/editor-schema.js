// What a post is made of in the editor: WordPress's blocks that people write with. Whatever else there is, a post keeps as its source.
import { Schema } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

// Of every block: which block of the opened post it was, its settings as JSON, and what its element carried.
const kept = { key: { default: null }, json: { default: '' }, cls: { default: '' }, anchor: { default: '' } };

function textblock(more) {
  return { group: 'block', content: 'inline*', defining: true, attrs: { ...kept, ...(more.attrs || {}) }, ...without(more, 'attrs') };
}

function without(object, name) {
  const { [name]: left, ...rest } = object;
  return rest;
}

const tables = tableNodes({ tableGroup: 'inner', cellContent: 'paragraph+', cellAttributes: { align: { default: '' } } });

const nodes = {
  doc: { content: 'block+' },
  paragraph: textblock({ attrs: { drop: { default: false } }, toDOM: node => ['p', align(node), 0] }),
  heading: textblock({ attrs: { level: { default: 2 } }, toDOM: node => ['h' + node.attrs.level, align(node), 0] }),
  bullet_list: { group: 'block list', content: 'list_item+', attrs: { ...kept }, toDOM: () => ['ul', 0] },
  ordered_list: {
    group: 'block list', content: 'list_item+', attrs: { ...kept, start: { default: 1 }, reversed: { default: false }, type: { default: '' } },
    toDOM: node => ['ol', { start: node.attrs.start }, 0]
  },
  list_item: { content: 'paragraph list*', defining: true, attrs: { ...kept }, toDOM: () => ['li', 0] },
  quote: { group: 'block', content: '(paragraph | heading | list)+ citation', defining: true, attrs: { ...kept }, toDOM: () => ['blockquote', 0] },
  pullquote: { group: 'block', content: 'paragraph+ citation', defining: true, attrs: { ...kept }, toDOM: () => ['blockquote', { class: 'pullquote' }, 0] },
  citation: { content: 'inline*', isolating: true, toDOM: node => ['cite', { class: node.childCount ? '' : 'is-empty' }, 0] },
  figure: {
    group: 'block', content: 'inline*', isolating: true, draggable: true,
    attrs: {
      ...kept, src: { default: '' }, alt: { default: '' }, media: { default: null }, width: { default: '' }, height: { default: '' },
      imgCls: { default: '' }, link: { default: null }, captionCls: { default: 'wp-element-caption' }
    },
    toDOM: node => ['figure', ['img', { src: node.attrs.src, alt: node.attrs.alt }], ['figcaption', 0]]
  },
  table_figure: { group: 'block', content: 'table caption', isolating: true, attrs: { ...kept, tableCls: { default: '' } }, toDOM: () => ['figure', { class: 'table' }, 0] },
  caption: { content: 'inline*', isolating: true, toDOM: node => ['figcaption', { class: node.childCount ? '' : 'is-empty' }, 0] },
  ...tables,
  table_row: { ...tables.table_row, attrs: { head: { default: false } } },
  code_block: { group: 'block', content: 'text*', marks: '', code: true, defining: true, attrs: { ...kept }, toDOM: () => ['pre', { spellcheck: 'false' }, ['code', 0]] },
  preformatted: { group: 'block', content: 'inline*', whitespace: 'pre', defining: true, attrs: { ...kept, verse: { default: false } }, toDOM: node => ['pre', { class: node.attrs.verse ? 'verse' : '' }, 0] },
  separator: { group: 'block', attrs: { ...kept }, toDOM: () => ['hr'] },
  more: { group: 'block', attrs: { ...kept, text: { default: '' } }, toDOM: () => ['div', { 'data-mark': 'more' }] },
  page_break: { group: 'block', attrs: { ...kept }, toDOM: () => ['div', { 'data-mark': 'nextpage' }] },
  notes: { group: 'block', attrs: { ...kept }, toDOM: () => ['div', { 'data-mark': 'footnotes' }] },
  embed: { group: 'block', content: 'inline*', isolating: true, attrs: { ...kept, url: { default: '' } }, toDOM: node => ['figure', { 'data-embed': node.attrs.url }, ['figcaption', 0]] },
  // Source that is kept to the letter: blocks this editor does not know, HTML, classic text.
  source: { group: 'block', draggable: true, attrs: { ...kept, name: { default: 'core/html' }, text: { default: '' } }, toDOM: node => ['div', { 'data-source': node.attrs.text, 'data-name': node.attrs.name }] },
  text: { group: 'inline' },
  hard_break: { inline: true, group: 'inline', selectable: false, toDOM: () => ['br'] },
  note: { inline: true, group: 'inline', atom: true, attrs: { id: { default: '' } }, toDOM: node => ['sup', { class: 'fn', 'data-fn': node.attrs.id }] },
  inline_image: { inline: true, group: 'inline', draggable: true, attrs: { html: { default: '' } }, toDOM: node => ['span', { class: 'inline-image', 'data-html': node.attrs.html }] }
};

function align(node) {
  const found = /has-text-align-(left|center|right)/.exec(node.attrs.cls);
  return found ? { class: 'align-' + found[1] } : {};
}

// The name of the element stays what it was: b is not strong to whoever wrote it so.
function mark(first) {
  return { attrs: { tag: { default: first } }, toDOM: one => [one.attrs.tag, 0] };
}

const marks = {
  link: { attrs: { href: { default: '' }, html: { default: '{}' } }, inclusive: false, toDOM: one => ['a', { href: one.attrs.href, title: one.attrs.href }, 0] },
  // Elements with attributes of their own, kept as they are.
  other: { attrs: { tag: {}, html: { default: '{}' } }, excludes: '', toDOM: one => ['span', { class: 'other-' + one.attrs.tag }, 0] },
  strong: mark('strong'),
  em: mark('em'),
  underline: mark('u'),
  strike: mark('s'),
  sub: mark('sub'),
  sup: mark('sup'),
  code: mark('code')
};

export const schema = new Schema({ nodes, marks });
