import type { FLOOR } from '../../../src/workbook/office/runtime';

interface Both {
  readonly zh: string;
  readonly en: string;
}

/** What `scripts/manifest/add-in.js` declares. */
export interface AddIn {
  readonly DEVELOPMENT_HOST: string;
  readonly IDS: Readonly<Record<'addInOnly' | 'store' | 'unified', string>>;
  readonly VERSION: string;
  readonly PAGES: Readonly<Record<'pane' | 'commands' | 'support', string>>;
  readonly REQUIREMENT: { readonly name: string; readonly minVersion: typeof FLOOR };
  readonly NAME: Both;
  readonly BUTTONS: readonly {
    readonly id: string;
    readonly task: string | null;
    readonly picture: string;
    readonly label: Both;
    readonly tip: Both;
  }[];
  readonly OPENS_WITH_DOCUMENT: string;
}

/** A site as the builds have it: a host with a path. */
export const HOST = 'https://taizhang.example.gov.cn/a&b';

export const addIn = jest.requireActual<AddIn>('../../../scripts/manifest/add-in.js');

export const { addInOnlyManifest } = jest.requireActual<{
  readonly addInOnlyManifest: (host: string, edition: 'own' | 'store') => string;
}>('../../../scripts/manifest/add-in-only.js');

export const { FILES, SCHEMA, unifiedEnglish, unifiedManifest } = jest.requireActual<{
  readonly FILES: Readonly<Record<string, string>>;
  readonly SCHEMA: string;
  readonly unifiedEnglish: () => Readonly<Record<string, string>>;
  readonly unifiedManifest: (host: string) => unknown;
}>('../../../scripts/manifest/unified.js');

export const { writeManifests } = jest.requireActual<{
  readonly writeManifests: (site: {
    readonly out: string;
    readonly host: string;
    readonly ownOfficeJs: boolean;
  }) => Promise<readonly string[]>;
}>('../../../scripts/manifest/write-all.js');
