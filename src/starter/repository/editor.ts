// What a new repository tells editors and git: UTF-8, spaces, long lines shown wrapped, nothing built is kept.

export const gitIgnore = `node_modules/
_site/
_intern/
public/
.*.new-*
.*.old/
`;

export const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
trim_trailing_whitespace = true

[*.md]
trim_trailing_whitespace = false
`;

const settings = {
  'files.encoding': 'utf8',
  'files.eol': '\n',
  'files.exclude': { _site: true, node_modules: true },
  'editor.insertSpaces': true,
  'editor.tabSize': 2,
  'editor.detectIndentation': false,
  '[markdown]': {
    'editor.wordWrap': 'on',
    'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'off' },
    // The frontmatter begins on the first line and must stay as it is written.
    'editor.formatOnSave': false,
  },
  '[yaml]': { 'editor.wordWrap': 'on', 'editor.formatOnSave': false },
  'yaml.format.enable': false,
};

export const vscodeSettings = `${JSON.stringify(settings, null, 2)}\n`;
