const {
  BUTTONS,
  DESCRIPTION,
  GET_STARTED,
  GROUP,
  IDS,
  NAME,
  OPENS_WITH_DOCUMENT,
  PAGES,
  PICTURE_SIZES,
  PROVIDER,
  REQUIREMENT,
  VERSION,
} = require('./add-in.js');

/** @typedef {import('./add-in.js').Text} Text */
/** @typedef {import('./add-in.js').Button} Button */

const NAMESPACES = [
  'xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0"',
].join(' ');

/**
 * What is otherwise in the manifest for the store. A pane cannot open there by itself with a document (since March
 * 2026), so it bears a plain name.
 */
const EDITIONS = {
  own: { id: IDS.addInOnly, paneId: OPENS_WITH_DOCUMENT },
  store: { id: IDS.store, paneId: 'Pane' },
};

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** @param {string} picture */
const pictureSet = (picture) => (picture === 'icon' ? 'Icon' : `${picture.charAt(0).toUpperCase()}${picture.slice(1)}`);
/**
 * @param {string} picture
 * @param {number} size
 */
const pictureId = (picture, size) => `${pictureSet(picture)}.${size}`;

/**
 * The add-in only manifest (XML), which every Excel since 2021 reads. The order of its elements is the schema's.
 *
 * @param {string} host address of the site, `https://…` without a slash at its end
 * @param {'own' | 'store'} edition for one's own deployment, or for Microsoft's marketplace
 */
function addInOnlyManifest(host, edition) {
  const { id, paneId } = EDITIONS[edition];
  /** @param {string} path */
  const at = (path) => escaped(`${host}/${path}`);
  /**
   * @param {string} element
   * @param {Text} text
   */
  const inBoth = (element, { zh, en }, attributes = '') => [
    `<${element}${attributes} DefaultValue="${escaped(zh)}">`,
    `  <${element.replace(/\w+$/, 'Override')} Locale="en-US" Value="${escaped(en)}"/>`,
    `</${element}>`,
  ];
  /**
   * @param {string} name
   * @param {Text} text
   */
  const string = (name, text) => inBoth('bt:String', text, ` id="${name}"`);
  /** @param {string} picture */
  const icon = (picture) => [
    '<Icon>',
    ...PICTURE_SIZES.map((size) => `  <bt:Image size="${size}" resid="${pictureId(picture, size)}"/>`),
    '</Icon>',
  ];
  /** @param {Button} button */
  const action = ({ task }) =>
    task === null
      ? [
          '<Action xsi:type="ShowTaskpane">',
          `  <TaskpaneId>${paneId}</TaskpaneId>`,
          '  <SourceLocation resid="Pane.Url"/>',
          '</Action>',
        ]
      : ['<Action xsi:type="ExecuteFunction">', `  <FunctionName>${task}</FunctionName>`, '</Action>'];
  /** @param {Button} button */
  const control = (button) => [
    `<Control xsi:type="Button" id="Button.${button.id}">`,
    ...indented(
      [
        `<Label resid="${button.id}.Label"/>`,
        '<Supertip>',
        `  <Title resid="${button.id}.Label"/>`,
        `  <Description resid="${button.id}.Tip"/>`,
        '</Supertip>',
        ...icon(button.picture),
        ...action(button),
      ],
      1,
    ),
    '</Control>',
  ];
  const pictures = [...new Set(['icon', ...BUTTONS.map(({ picture }) => picture)])];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<OfficeApp ${NAMESPACES} xsi:type="TaskPaneApp">`,
    ...indented(
      [
        `<Id>${id}</Id>`,
        `<Version>${VERSION}.0</Version>`,
        `<ProviderName>${escaped(PROVIDER)}</ProviderName>`,
        '<DefaultLocale>zh-CN</DefaultLocale>',
        ...inBoth('DisplayName', NAME),
        ...inBoth('Description', DESCRIPTION),
        `<IconUrl DefaultValue="${at('assets/icon-32.png')}"/>`,
        `<HighResolutionIconUrl DefaultValue="${at('assets/icon-64.png')}"/>`,
        `<SupportUrl DefaultValue="${at(PAGES.support)}"/>`,
        '<Hosts>',
        '  <Host Name="Workbook"/>',
        '</Hosts>',
        '<Requirements>',
        `  <Sets DefaultMinVersion="${REQUIREMENT.minVersion}">`,
        `    <Set Name="${REQUIREMENT.name}" MinVersion="${REQUIREMENT.minVersion}"/>`,
        '  </Sets>',
        '</Requirements>',
        '<DefaultSettings>',
        `  <SourceLocation DefaultValue="${at(PAGES.pane)}"/>`,
        '</DefaultSettings>',
        '<Permissions>ReadWriteDocument</Permissions>',
        '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">',
      ],
      1,
    ),
    ...indented(
      [
        '<Description resid="Product.Description"/>',
        '<Hosts>',
        '  <Host xsi:type="Workbook">',
        '    <DesktopFormFactor>',
        '      <GetStarted>',
        '        <Title resid="GetStarted.Title"/>',
        '        <Description resid="GetStarted.Description"/>',
        '        <LearnMoreUrl resid="Help.Url"/>',
        '      </GetStarted>',
        '      <FunctionFile resid="Commands.Url"/>',
        '      <ExtensionPoint xsi:type="PrimaryCommandSurface">',
        '        <CustomTab id="Tab">',
        '          <Group id="Tab.Ledgers">',
        ...indented(['<Label resid="Group.Label"/>', ...icon('icon'), ...BUTTONS.flatMap(control)], 6),
        '          </Group>',
        '          <Label resid="Tab.Label"/>',
        '        </CustomTab>',
        '      </ExtensionPoint>',
        '    </DesktopFormFactor>',
        '  </Host>',
        '</Hosts>',
        '<Resources>',
        '  <bt:Images>',
        ...indented(
          pictures.flatMap((picture) =>
            PICTURE_SIZES.map(
              (size) =>
                `<bt:Image id="${pictureId(picture, size)}" DefaultValue="${at(`assets/${picture}-${size}.png`)}"/>`,
            ),
          ),
          2,
        ),
        '  </bt:Images>',
        '  <bt:Urls>',
        `    <bt:Url id="Help.Url" DefaultValue="${at(PAGES.support)}"/>`,
        `    <bt:Url id="Pane.Url" DefaultValue="${at(PAGES.pane)}"/>`,
        `    <bt:Url id="Commands.Url" DefaultValue="${at(PAGES.commands)}"/>`,
        '  </bt:Urls>',
        '  <bt:ShortStrings>',
        ...indented(
          [
            ...string('Tab.Label', NAME),
            ...string('Group.Label', GROUP),
            ...BUTTONS.flatMap(({ id: button, label }) => string(`${button}.Label`, label)),
            ...string('GetStarted.Title', GET_STARTED.title),
          ],
          2,
        ),
        '  </bt:ShortStrings>',
        '  <bt:LongStrings>',
        ...indented(
          [
            ...string('Product.Description', DESCRIPTION),
            ...string('GetStarted.Description', GET_STARTED.description),
            ...BUTTONS.flatMap(({ id: button, tip }) => string(`${button}.Tip`, tip)),
          ],
          2,
        ),
        '  </bt:LongStrings>',
        '</Resources>',
      ],
      2,
    ),
    '  </VersionOverrides>',
    '</OfficeApp>',
    '',
  ].join('\n');
}

/**
 * Lines moved in by so many steps.
 * @param {readonly string[]} lines
 * @param {number} steps
 */
function indented(lines, steps) {
  return lines.map((line) => '  '.repeat(steps) + line);
}

module.exports = { addInOnlyManifest };
