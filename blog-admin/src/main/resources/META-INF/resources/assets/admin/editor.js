// Makes an editor of the form on which a post or a page is written. Without it, the form works as it is.
import { EditorState, Plugin, TextSelection, NodeSelection, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { keymap } from 'prosemirror-keymap';
import { history, undo, redo, closeHistory } from 'prosemirror-history';
import { baseKeymap, toggleMark, setBlockType, chainCommands, exitCode, createParagraphNear, newlineInCode, liftEmptyBlock, splitBlock } from 'prosemirror-commands';
import { splitListItem, liftListItem, sinkListItem, wrapInList } from 'prosemirror-schema-list';
import { inputRules, wrappingInputRule, textblockTypeInputRule, InputRule } from 'prosemirror-inputrules';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { tableEditing, goToNextCell, addRowAfter, addColumnAfter, deleteRow, deleteColumn, toggleHeaderRow, deleteTable, isInTable } from 'prosemirror-tables';
import { schema } from './editor-schema.js';
import { read, blocksOf } from './editor-reading.js';
import { write, numberNotes } from './editor-writing.js';
import { nodeViews } from './editor-views.js';
import { clipboardParser, cleanHtml } from './editor-paste.js';
import { say, make, icon } from './editor-words.js';
import { askLink, askText, askPicture, upload } from './editor-dialogs.js';
import { desk } from './editor-desk.js';
import { sidebar } from './editor-sidebar.js';

const form = document.getElementById('entry-form');
const body = document.getElementById('body');
const { nodes, marks } = schema;

let opened = read(body.value);
let asSource = false;
let keeper = { touch() {} };

function stateOf(doc) {
  return EditorState.create({ doc, plugins });
}

// ---- what keys and buttons do

function block(type, attrs) {
  return setBlockType(type, attrs);
}

function quoteOf(type) {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const range = $from.blockRange($to);
    if (!range || range.depth !== 0) {
      return false;
    }
    const inside = [];
    for (let i = range.startIndex; i < range.endIndex; i++) {
      const child = range.parent.child(i);
      if (!['paragraph', 'heading', 'bullet_list', 'ordered_list'].includes(child.type.name) || type === nodes.pullquote && child.type.name !== 'paragraph') {
        return false;
      }
      inside.push(child.type.create({ ...child.attrs, key: null }, child.content));
    }
    if (dispatch) {
      const made = type.create(null, [...inside, nodes.citation.create()]);
      const tr = state.tr.replaceRangeWith(range.start, range.end, made);
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(range.start + 2))).scrollIntoView());
    }
    return true;
  };
}

function unquote(state, dispatch) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type === nodes.quote || node.type === nodes.pullquote) {
      if (dispatch) {
        const inside = [];
        node.forEach(child => {
          if (child.type !== nodes.citation) {
            inside.push(child);
          } else if (child.childCount) {
            inside.push(nodes.paragraph.create(null, child.content));
          }
        });
        const from = $from.before(depth);
        const tr = state.tr.replaceWith(from, from + node.nodeSize, inside);
        dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView());
      }
      return true;
    }
  }
  return false;
}

function insert(node) {
  return (state, dispatch) => {
    if (dispatch) {
      const { $from } = state.selection;
      const depth = $from.depth ? 1 : 0;
      const at = depth ? $from.after(1) : state.selection.to;
      const empty = depth && $from.node(1).type === nodes.paragraph && $from.node(1).childCount === 0;
      let tr = empty ? state.tr.replaceWith($from.before(1), $from.after(1), node) : state.tr.insert(at, node);
      const begin = empty ? $from.before(1) : at;
      const end = begin + node.nodeSize;
      if (end >= tr.doc.content.size && (node.isAtom || ['figure', 'embed', 'table_figure', 'source'].includes(node.type.name))) {
        tr = tr.insert(end, nodes.paragraph.create());
      }
      tr = tr.setSelection(node.inlineContent || node.type === nodes.table_figure ? TextSelection.near(tr.doc.resolve(begin + 1)) : Selection.near(tr.doc.resolve(end), 1));
      dispatch(tr.scrollIntoView());
    }
    return true;
  };
}

// Undone by itself, however soon after typing it was done.
function apart(command) {
  return (state, dispatch, editor) => command(state, dispatch && (tr => dispatch(closeHistory(tr))), editor);
}

function tableOf(rows, columns) {
  const row = type => nodes.table_row.create(null, Array.from({ length: columns }, () => type.createAndFill()));
  const table = nodes.table.create(null, [row(nodes.table_header), ...Array.from({ length: rows - 1 }, () => row(nodes.table_cell))]);
  return nodes.table_figure.create({ tableCls: 'has-fixed-layout' }, [table, nodes.caption.create()]);
}

// Out of a caption or a citation at its end, Enter begins a paragraph below the block.
function leaveCaption(state, dispatch) {
  const { $from } = state.selection;
  const inside = $from.parent.type;
  if (![nodes.figure, nodes.embed, nodes.caption, nodes.citation].includes(inside)) {
    return false;
  }
  if (dispatch) {
    const at = $from.after(1);
    const tr = state.tr.insert(at, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
}

// From an empty line at the end of a quote to its source, and on.
function leaveQuote(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.childCount || $from.depth < 2 || ![nodes.quote, nodes.pullquote].includes($from.node(1).type)) {
    return false;
  }
  const quote = $from.node(1);
  if ($from.index(1) !== quote.childCount - 2 || quote.childCount < 3) {
    return false;
  }
  if (dispatch) {
    const tr = state.tr.delete($from.before(2), $from.after(2));
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve($from.before(2) + 1))).scrollIntoView());
  }
  return true;
}

function moveBlock(by) {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const index = $from.index(0);
    const other = index + by;
    if (other < 0 || other >= state.doc.childCount) {
      return false;
    }
    if (dispatch) {
      const first = Math.min(index, other);
      let begin = 0;
      for (let i = 0; i < first; i++) {
        begin += state.doc.child(i).nodeSize;
      }
      const [a, b] = [state.doc.child(first), state.doc.child(first + 1)];
      const tr = state.tr.replaceWith(begin, begin + a.nodeSize + b.nodeSize, [b, a]);
      const shift = by < 0 ? -a.nodeSize : b.nodeSize;
      const target = Math.max(0, Math.min(tr.doc.content.size, state.selection.from + shift));
      dispatch(tr.setSelection(state.selection instanceof NodeSelection ? NodeSelection.create(tr.doc, target) : TextSelection.near(tr.doc.resolve(target))).scrollIntoView());
    }
    return true;
  };
}

function removeBlock(state, dispatch) {
  if (dispatch) {
    const index = state.selection.$from.index(0);
    let begin = 0;
    for (let i = 0; i < index; i++) {
      begin += state.doc.child(i).nodeSize;
    }
    const whole = state.doc.childCount === 1;
    const end = begin + state.doc.child(index).nodeSize;
    const tr = whole ? state.tr.replaceWith(begin, end, nodes.paragraph.create()) : state.tr.delete(begin, end);
    dispatch(tr.setSelection(Selection.near(tr.doc.resolve(Math.min(begin, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
}

function link(state, dispatch, view) {
  const { $from, from, to, empty } = state.selection;
  const active = marks.link.isInSet(state.storedMarks || $from.marks()) || firstLink(state.doc, from, to);
  if (!dispatch) {
    return true;
  }
  let [begin, end] = [from, to];
  if (empty && active) {
    [begin, end] = aroundLink($from, active);
  }
  askLink(active ? active.attrs.href : '', href => {
    let tr = view.state.tr;
    if (begin === end && href) {
      tr = tr.replaceWith(begin, end, schema.text(href, [marks.link.create({ href })]));
    } else {
      tr = tr.removeMark(begin, end, marks.link);
      if (href) {
        tr = tr.addMark(begin, end, marks.link.create({ href, html: active ? active.attrs.html : '{}' }));
      }
    }
    view.dispatch(tr);
    view.focus();
  });
  return true;
}

function firstLink(doc, from, to) {
  let found = null;
  doc.nodesBetween(from, to, node => {
    found = found || marks.link.isInSet(node.marks);
  });
  return found;
}

function aroundLink($from, mark) {
  let [index, begin] = [$from.index(), $from.start()];
  for (let i = 0; i < index; i++) {
    begin += $from.parent.child(i).nodeSize;
  }
  let end = begin + ($from.parent.maybeChild(index)?.nodeSize || 0);
  while (index > 0 && mark.isInSet($from.parent.child(index - 1).marks)) {
    begin -= $from.parent.child(--index).nodeSize;
  }
  let next = $from.index() + 1;
  while (next < $from.parent.childCount && mark.isInSet($from.parent.child(next).marks)) {
    end += $from.parent.child(next++).nodeSize;
  }
  return [begin, end];
}

function picture(state, dispatch, view) {
  if (dispatch) {
    askPicture(chosen => insertPictures(view, chosen));
  }
  return true;
}

function insertPictures(view, chosen, at) {
  for (const one of chosen) {
    const figure = nodes.figure.create({
      src: one.url, alt: one.alt || '', media: one.id, cls: 'wp-block-image size-full', json: '{"id":' + one.id + ',"sizeSlug":"full","linkDestination":"none"}', imgCls: 'wp-image-' + one.id
    }, one.caption ? schema.text(one.caption.replace(/<[^>]*>/g, '')) : null);
    if (at === undefined) {
      insert(figure)(view.state, view.dispatch);
    } else {
      view.dispatch(view.state.tr.insert(at, figure));
    }
  }
  view.focus();
}

function footnote(state, dispatch, view) {
  if (!state.selection.$to.parent.inlineContent || state.selection.$to.parent.type.spec.code) {
    return false;
  }
  if (dispatch) {
    const id = crypto.randomUUID ? crypto.randomUUID() : 'fn-' + Date.now().toString(36) + Math.random().toString(36).slice(2, 10);
    let tr = state.tr.insert(state.selection.to, nodes.note.create({ id }));
    let hasPlace = false;
    tr.doc.forEach(node => {
      hasPlace = hasPlace || node.type === nodes.notes;
    });
    if (!hasPlace) {
      tr = tr.insert(tr.doc.content.size, nodes.notes.create());
    }
    dispatch(tr);
    notes.push({ id, content: '' });
    showNotes();
    document.getElementById('note-' + id).focus();
  }
  return true;
}

// ---- footnotes, whose texts WordPress keeps beside the post

const notesField = document.getElementById('footnotes');
const notesList = make('ol', { class: 'note-list', 'data-footnotes': '' });
const notesBox = make('section', { class: 'note-box', 'aria-labelledby': 'notes-label', hidden: true }, make('h2', { id: 'notes-label' }, say('notes')), notesList);
let notes = readNotes();

function readNotes() {
  try {
    const list = JSON.parse(notesField.value || '[]');
    return Array.isArray(list) ? list.filter(one => one && typeof one.id === 'string') : [];
  } catch (broken) {
    return [];
  }
}

// In the order of the text. One whose mark was deleted is kept until the post is left: the deletion may be undone.
function showNotes() {
  const numbers = numberNotes(view.state.doc);
  const shown = [...numbers.keys()];
  shown.filter(id => !notes.some(one => one.id === id)).forEach(id => notes.push({ id, content: '' }));
  notesBox.hidden = shown.length === 0;
  const wanted = shown.map(id => notes.find(one => one.id === id));
  if ([...notesList.children].map(item => item.dataset.note).join() !== shown.join()) {
    notesList.replaceChildren(...wanted.map(one => {
      const area = make('textarea', { id: 'note-' + one.id, rows: '2', 'aria-label': say('note.label', numbers.get(one.id)) });
      area.value = one.content;
      area.addEventListener('input', () => {
        one.content = area.value;
        keeper.touch();
      });
      return make('li', { 'data-note': one.id }, area);
    }));
  }
  view.dom.querySelectorAll('.note-mark').forEach(mark => {
    const number = String(numbers.get(mark.dataset.fn) || '');
    if (mark.textContent !== number) {
      mark.textContent = number;
    }
  });
}

function notesJson() {
  const shown = [...numberNotes(view.state.doc).keys()];
  if (shown.length === 0 && notesField.defaultValue === '') {
    return '';
  }
  return JSON.stringify(shown.map(id => ({ content: (notes.find(one => one.id === id) || { content: '' }).content, id })));
}

// ---- the toolbar

const tools = [
  { name: 'bold', run: toggleMark(marks.strong), active: state => isMarked(state, marks.strong), keys: 'Mod-b' },
  { name: 'italic', run: toggleMark(marks.em), active: state => isMarked(state, marks.em), keys: 'Mod-i' },
  { name: 'link', run: link, active: state => isMarked(state, marks.link), keys: 'Mod-k' },
  { name: 'ul', run: listOf(nodes.bullet_list), active: state => isWithin(state, nodes.bullet_list), keys: 'Mod-Shift-8' },
  { name: 'ol', run: listOf(nodes.ordered_list), active: state => isWithin(state, nodes.ordered_list), keys: 'Mod-Shift-7' },
  { name: 'quote', run: chainCommands(unquote, quoteOf(nodes.quote)), active: state => isWithin(state, nodes.quote), keys: 'Mod-Shift-9' },
  { name: 'picture', run: picture },
  { name: 'table', run: insert(tableOf(3, 3)) },
  { name: 'note', run: footnote, keys: 'Mod-Alt-f' },
  { name: 'undo', run: undo, keys: 'Mod-z' },
  { name: 'redo', run: redo, keys: 'Mod-Shift-z' }
];

const kinds = [
  ['paragraph', block(nodes.paragraph)], ['heading-2', block(nodes.heading, { level: 2 })], ['heading-3', block(nodes.heading, { level: 3 })],
  ['heading-4', block(nodes.heading, { level: 4 })], ['pullquote', quoteOf(nodes.pullquote)], ['code', block(nodes.code_block)], ['preformatted', block(nodes.preformatted)], ['verse', block(nodes.preformatted, { verse: true })]
];

const others = [
  ['separator', insert(nodes.separator.create({ cls: 'wp-block-separator has-alpha-channel-opacity' }))],
  ['read-more', insert(nodes.more.create())],
  ['page-break', insert(nodes.page_break.create())],
  ['embed', (state, dispatch, view) => {
    askText(say('embed.title'), say('embed.label'), url => insert(nodes.embed.create({ url, json: JSON.stringify({ url }) }))(view.state, view.dispatch));
    return true;
  }],
  ['html', insert(nodes.source.create({ name: 'core/html', text: '<!-- wp:html -->\n\n<!-- /wp:html -->' }))],
  ['strike', toggleMark(marks.strike)], ['sub', toggleMark(marks.sub)], ['sup', toggleMark(marks.sup)], ['inline-code', toggleMark(marks.code)],
  ['up', apart(moveBlock(-1))], ['down', apart(moveBlock(1))], ['remove', apart(removeBlock)]
];

const tableTools = [['row', addRowAfter], ['column', addColumnAfter], ['row-less', deleteRow], ['column-less', deleteColumn], ['head', toggleHeaderRow], ['table-less', (state, dispatch) => removeBlock(state, dispatch)]];

function listOf(type) {
  return (state, dispatch) => {
    if (isWithin(state, type)) {
      return liftListItem(nodes.list_item)(state, dispatch);
    }
    const { $from } = state.selection;
    for (let depth = $from.depth; depth > 0; depth--) {
      if ([nodes.bullet_list, nodes.ordered_list].includes($from.node(depth).type)) {
        if (dispatch) {
          dispatch(state.tr.setNodeMarkup($from.before(depth), type, { ...$from.node(depth).attrs, json: '', start: 1 }));
        }
        return true;
      }
    }
    return wrapInList(type)(state, dispatch);
  };
}

function isMarked(state, type) {
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

function isWithin(state, type) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) {
      return true;
    }
    if ([nodes.bullet_list, nodes.ordered_list].includes($from.node(depth).type)) {
      return false;
    }
  }
  return false;
}

const mac = /Mac|iP(hone|ad)/.test(navigator.platform);

function keyName(keys) {
  return keys.replace('Mod', mac ? '⌘' : 'Ctrl').replace('Alt', mac ? '⌥' : 'Alt').replace('Shift', mac ? '⇧' : 'Shift').replace(/-(.)$/, (all, key) => '+' + key.toUpperCase()).replace(/-/g, '+');
}

// A command may lead the focus elsewhere: into a dialog, to a footnote.
function run(command) {
  if (!asSource) {
    view.focus();
    command(view.state, view.dispatch, view);
  }
}

const kindBox = make('select', { 'aria-label': say('kind') }, ...kinds.map(([name]) => make('option', { value: name }, say('kind.' + name))));
kindBox.addEventListener('change', () => {
  const command = kinds.find(([name]) => name === kindBox.value)[1];
  if (isWithin(view.state, nodes.quote) || isWithin(view.state, nodes.pullquote)) {
    unquote(view.state, view.dispatch);
  }
  if (isWithin(view.state, nodes.bullet_list) || isWithin(view.state, nodes.ordered_list)) {
    liftListItem(nodes.list_item)(view.state, view.dispatch);
  }
  run(command);
});

const buttons = tools.map(tool => {
  const label = say('tool.' + tool.name) + (tool.keys ? ' (' + keyName(tool.keys) + ')' : '');
  tool.button = make('button', { type: 'button', class: 'tool', title: label, 'aria-label': label, 'aria-pressed': tool.active ? 'false' : null, onclick: () => run(tool.run) }, icon(tool.name));
  return tool.button;
});

function menu(name, label, entries) {
  const box = make('select', { 'aria-label': label, class: 'tool-menu' }, make('option', { value: '' }, label), ...entries.map(([key]) => make('option', { value: key }, say(name + '.' + key))));
  box.addEventListener('change', () => {
    const chosen = box.value;
    box.value = '';
    const found = entries.find(([key]) => key === chosen);
    if (found) {
      run(found[1]);
    }
  });
  return box;
}

const tableMenu = menu('table', say('table'), tableTools);
tableMenu.hidden = true;
const sourceButton = make('button', { type: 'button', class: 'tool', title: say('tool.source'), 'aria-label': say('tool.source'), 'aria-pressed': 'false', onclick: () => toggleSource() }, icon('source'));
const bar = make('div', { class: 'toolbar', role: 'toolbar', 'aria-label': say('toolbar'), 'aria-controls': 'editor' }, kindBox, ...buttons, menu('more', say('more-tools'), others), tableMenu, sourceButton);

// One stop for the Tab key; arrows go from button to button.
bar.addEventListener('keydown', event => {
  const stops = [...bar.querySelectorAll('button, select')].filter(one => !one.hidden && !one.disabled);
  const at = stops.indexOf(document.activeElement);
  if (event.key === 'Escape') {
    view.focus();
  } else if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && at >= 0) {
    event.preventDefault();
    stops[(at + (event.key === 'ArrowRight' ? 1 : stops.length - 1)) % stops.length].focus();
  }
});

const count = make('p', { class: 'word-count', role: 'status' });
const place = make('div', { id: 'editor', class: 'editor' });
const told = make('p', { class: 'hint', role: 'status' });

function showState() {
  const { state } = view;
  for (const tool of tools) {
    if (tool.active) {
      tool.button.setAttribute('aria-pressed', String(tool.active(state)));
    }
  }
  const { parent } = state.selection.$from;
  kindBox.value = parent.type === nodes.heading ? 'heading-' + Math.min(4, Math.max(2, parent.attrs.level)) : parent.type === nodes.code_block ? 'code'
    : parent.type === nodes.preformatted ? parent.attrs.verse ? 'verse' : 'preformatted' : isWithin(state, nodes.pullquote) ? 'pullquote' : 'paragraph';
  tableMenu.hidden = !isInTable(state);
}

let counting = 0;

function countWords() {
  clearTimeout(counting);
  counting = setTimeout(() => {
    const text = asSource ? body.value.replace(/<[^>]*>/g, ' ') : view.state.doc.textBetween(0, view.state.doc.content.size, ' ', ' ');
    const words = (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) || []).length;
    count.textContent = say('words', words, Math.max(1, Math.round(words / 238)));
  }, 250);
}

// ---- text and source

function sync() {
  if (!asSource && changed) {
    const text = write(view.state.doc, opened);
    if (text !== body.value) {
      body.value = text;
    }
  }
  if (!asSource) {
    notesField.value = changed ? notesJson() : notesField.value;
  }
}

let changed = false;

function toggleSource() {
  if (asSource) {
    open(body.value);
  } else {
    sync();
  }
  asSource = !asSource;
  body.hidden = !asSource;
  place.hidden = asSource;
  sourceButton.setAttribute('aria-pressed', String(asSource));
  bar.querySelectorAll('button, select').forEach(one => {
    one.disabled = asSource && one !== sourceButton;
  });
  (asSource ? body : view).focus();
}

// The source that is opened is the one that is kept to the letter from now on.
function open(text) {
  opened = read(text);
  changed = false;
  view.updateState(stateOf(opened.doc));
  changed = true;
  notes = readNotes();
  showNotes();
  showState();
  countWords();
}

// Classic text and HTML become blocks that can be edited; undo brings the source back.
async function convert(node, at) {
  let html = node.attrs.text.replace(/^<!-- wp:html -->|<!-- \/wp:html -->$/g, '').replace(/^<!-- wp:freeform -->|<!-- \/wp:freeform -->$/g, '');
  if (node.attrs.name === 'core/freeform') {
    try {
      const answer = await fetch(form.dataset.paragraphs, { method: 'POST', body: new URLSearchParams({ text: html }), headers: { Accept: 'text/plain' } });
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      html = await answer.text();
    } catch (offline) {
      told.textContent = say('no-connection');
      return;
    }
  }
  const made = blocksOf(html);
  view.dispatch(view.state.tr.replaceWith(at, at + node.nodeSize, made.length ? made : nodes.paragraph.create()));
  view.focus();
}

const plugins = [
  inputRules({ rules: [
    textblockTypeInputRule(/^(#{2,6})\s$/, nodes.heading, match => ({ level: match[1].length })),
    wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
    wrappingInputRule(/^(\d+)[.)]\s$/, nodes.ordered_list, match => ({ start: Number(match[1]) }), (match, node) => node.childCount + node.attrs.start === Number(match[1])),
    textblockTypeInputRule(/^```$/, nodes.code_block),
    new InputRule(/^>\s$/, (state, match, from, to) => {
      const bare = state.apply(state.tr.delete(from, to));
      let tr = null;
      quoteOf(nodes.quote)(bare, made => {
        tr = made;
      });
      if (!tr) {
        return null;
      }
      const whole = state.tr.delete(from, to);
      tr.steps.forEach(step => whole.step(step));
      return whole.setSelection(TextSelection.near(whole.doc.resolve(tr.selection.from)));
    }),
    new InputRule(/^---$/, (state, match, from, to) => {
      const $from = state.doc.resolve(from);
      return $from.depth === 1 && $from.parent.type === nodes.paragraph && $from.parent.content.size <= 3
        ? state.tr.replaceWith($from.before(), $from.after(), [nodes.separator.create({ cls: 'wp-block-separator has-alpha-channel-opacity' }), nodes.paragraph.create()]) : null;
    })
  ] }),
  history({ newGroupDelay: 800 }),
  keymap({
    ...Object.fromEntries(tools.filter(tool => tool.keys).map(tool => [tool.keys, tool.run])),
    'Mod-y': redo,
    'Mod-u': toggleMark(marks.underline),
    'Mod-e': toggleMark(marks.code),
    'Mod-Alt-0': block(nodes.paragraph), 'Mod-Alt-2': block(nodes.heading, { level: 2 }), 'Mod-Alt-3': block(nodes.heading, { level: 3 }), 'Mod-Alt-4': block(nodes.heading, { level: 4 }),
    'Alt-ArrowUp': apart(moveBlock(-1)), 'Alt-ArrowDown': apart(moveBlock(1)),
    'Mod-s': () => {
      document.getElementById('save').click();
      return true;
    },
    'Alt-F10': () => {
      kindBox.focus();
      return true;
    },
    Enter: chainCommands(newlineInCode, leaveCaption, leaveQuote, splitListItem(nodes.list_item), createParagraphNear, liftEmptyBlock, (state, dispatch) => splitBlock(state, dispatch)),
    'Shift-Enter': chainCommands(exitCode, (state, dispatch) => {
      if (dispatch) {
        dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
      }
      return true;
    }),
    'Mod-Enter': exitCode,
    // Tab moves within tables and lists, and otherwise on to the next field.
    Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodes.list_item)),
    Backspace: chainCommands((state, dispatch) => {
      const { $from, empty } = state.selection;
      return empty && $from.parentOffset === 0 && $from.parent.type === nodes.heading && block(nodes.paragraph)(state, dispatch);
    }, (state, dispatch) => {
      const { $from, empty } = state.selection;
      return empty && $from.parentOffset === 0 && $from.depth === 2 && $from.index(1) === 0 && unquote(state, dispatch);
    })
  }),
  keymap(baseKeymap),
  dropCursor({ class: 'drop-line' }),
  gapCursor(),
  tableEditing(),
  new Plugin({
    props: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'body-label', 'aria-describedby': 'editor-keys', spellcheck: 'true', class: 'content' }
    }
  })
];

const view = new EditorView(place, {
  state: stateOf(opened.doc),
  clipboardParser,
  transformPastedHTML: cleanHtml,
  nodeViews: nodeViews((node, at) => convert(node, at)),
  handlePaste(editor, event) {
    const board = event.clipboardData;
    const files = board ? [...board.files].filter(file => file.type.startsWith('image/')) : [];
    if (files.length && !board.getData('text/html').includes('<p')) {
      bring(files);
      return true;
    }
    const text = board ? board.getData('text/plain').trim() : '';
    if (!editor.state.selection.empty && /^https?:\/\/\S+$/.test(text)) {
      toggleMark(marks.link, { href: text })(editor.state, editor.dispatch);
      return true;
    }
    return false;
  },
  handleDrop(editor, event, slice, moved) {
    const files = [...event.dataTransfer.files].filter(file => file.type.startsWith('image/'));
    if (moved || files.length === 0) {
      return false;
    }
    event.preventDefault();
    bring(files);
    return true;
  },
  dispatchTransaction(tr) {
    view.updateState(view.state.apply(tr));
    if (tr.docChanged) {
      changed = true;
      showNotes();
      countWords();
      keeper.touch();
    }
    showState();
  }
});

async function bring(files) {
  const brought = await upload(files, text => {
    told.textContent = text;
  });
  insertPictures(view, brought);
}

body.before(bar, place, notesBox, told, count, make('p', { class: 'for-ears', id: 'editor-keys' }, say('keys')));
body.hidden = true;
document.documentElement.classList.add('has-editor');
document.getElementById('body-label').addEventListener('click', () => view.focus());

const panel = sidebar(() => keeper.touch(), () => view.focus());
keeper = desk(sync, () => panel.show());
keeper.offer();
showNotes();
showState();
countWords();

// For tests, and for whoever wants to look.
window.entryEditor = { view, sync, opened: () => opened, write: anew => write(view.state.doc, opened, anew) };
