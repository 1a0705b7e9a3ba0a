const {
  ACCENT,
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
  SHORT_DESCRIPTION,
  VERSION,
} = require('./add-in.js');

/** The version of the schema: the newest that the documentation calls released. */
const SCHEMA = '1.30';
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}`;

/** The action of the button that opens the pane. */
const OPEN_PANE = 'openPane';

/** The names of the files in the package besides `manifest.json`; the pictures are those of `assets`. */
const FILES = { english: 'en-us.json', colour: 'icon-192.png', outline: 'outline-32.png' };

/**
 * The unified manifest for Microsoft 365 (JSON), with its texts in Chinese. It hides the add-in that was deployed by
 * the XML manifest, so that nobody sees two tabs.
 *
 * @param {string} host address of the site, `https://…` without a slash at its end
 */
function unifiedManifest(host) {
  /** @param {string} path */
  const at = (path) => `${host}/${path}`;
  /** @param {string} picture */
  const icons = (picture) => PICTURE_SIZES.map((size) => ({ size, url: at(`assets/${picture}-${size}.png`) }));
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    id: IDS.unified,
    version: VERSION,
    name: { short: NAME.zh, full: NAME.zh },
    description: { short: SHORT_DESCRIPTION.zh, full: DESCRIPTION.zh },
    developer: {
      name: PROVIDER,
      websiteUrl: at(PAGES.support),
      privacyUrl: at(`${PAGES.support}#privacy`),
      termsOfUseUrl: at(`${PAGES.support}#licence`),
    },
    icons: { color: FILES.colour, outline: FILES.outline },
    accentColor: ACCENT,
    localizationInfo: {
      defaultLanguageTag: 'zh-cn',
      additionalLanguages: [{ languageTag: 'en-us', file: FILES.english }],
    },
    authorization: { permissions: { resourceSpecific: [{ name: 'Document.ReadWrite.User', type: 'Delegated' }] } },
    extensions: [
      {
        requirements: { scopes: ['workbook'], capabilities: [{ ...REQUIREMENT }] },
        runtimes: [
          runtime('PaneRuntime', at(PAGES.pane), [{ id: OPEN_PANE, type: 'openPage', view: OPENS_WITH_DOCUMENT }]),
          runtime(
            'CommandsRuntime',
            at(PAGES.commands),
            BUTTONS.flatMap(({ task }) => (task === null ? [] : [{ id: task, type: 'executeFunction' }])),
          ),
        ],
        ribbons: [
          {
            contexts: ['default'],
            tabs: [
              {
                id: 'Tab',
                label: NAME.zh,
                groups: [
                  {
                    id: 'Tab.Ledgers',
                    label: GROUP.zh,
                    icons: icons('icon'),
                    controls: BUTTONS.map(({ id, task, picture, label, tip }) => ({
                      id: `Button.${id}`,
                      type: 'button',
                      label: label.zh,
                      icons: icons(picture),
                      supertip: { title: label.zh, description: tip.zh },
                      actionId: task ?? OPEN_PANE,
                    })),
                  },
                ],
              },
            ],
          },
        ],
        getStartedMessages: [
          { title: GET_STARTED.title.zh, description: GET_STARTED.description.zh, learnMoreUrl: at(PAGES.support) },
        ],
        alternates: [
          {
            hide: { customOfficeAddin: { officeAddinId: IDS.addInOnly } },
            alternateIcons: {
              icon: { size: 32, url: at('assets/icon-32.png') },
              highResolutionIcon: { size: 64, url: at('assets/icon-64.png') },
            },
          },
        ],
      },
    ],
  };
}

/**
 * @param {string} id
 * @param {string} page
 * @param {readonly object[]} actions
 */
function runtime(id, page, actions) {
  return { id, type: 'general', code: { page }, lifetime: 'short', actions };
}

/** The English texts of the unified manifest, each under the place that it replaces. */
function unifiedEnglish() {
  const tab = 'extensions[0].ribbons[0].tabs[0]';
  const controls = BUTTONS.flatMap(({ label, tip }, index) => {
    const control = `${tab}.groups[0].controls[${index}]`;
    return [
      [`${control}.label`, label.en],
      [`${control}.supertip.title`, label.en],
      [`${control}.supertip.description`, tip.en],
    ];
  });
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    'name.short': NAME.en,
    'name.full': NAME.en,
    'description.short': SHORT_DESCRIPTION.en,
    'description.full': DESCRIPTION.en,
    [`${tab}.label`]: NAME.en,
    [`${tab}.groups[0].label`]: GROUP.en,
    ...Object.fromEntries(controls),
    'extensions[0].getStartedMessages[0].title': GET_STARTED.title.en,
    'extensions[0].getStartedMessages[0].description': GET_STARTED.description.en,
  };
}

module.exports = { FILES, SCHEMA, unifiedEnglish, unifiedManifest };
