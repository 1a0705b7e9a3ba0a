import type { HelpConfiguration } from 'commander';
import type { MessageName } from './messages';
import type { Speaker } from './speaker';

const TITLES: Readonly<Record<string, MessageName>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

/** How `--help` is laid out: in the user's language, with the options that every command takes. */
export function helpIn({ text }: Speaker): HelpConfiguration {
  return {
    showGlobalOptions: true,
    styleTitle: (title) => {
      const name = TITLES[title];
      return name ? text(name) : title;
    },
    // Commander would add choices and defaults in English; the descriptions name them in the user's language.
    optionDescription: ({ description }) => description,
  };
}
