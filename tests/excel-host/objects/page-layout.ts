import { invalidArgument } from '../errors';
import { parseAddress } from '../model/range';
import type { HostSheet } from '../model/sheet';
import {
  booleanArgument,
  numberArgument,
  placeArgument,
  recordArgument,
  textArgument,
  wordArgument,
} from './arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

const PLACES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

function headerFooterObject(sheet: HostSheet): HostObject {
  return {
    type: 'HeaderFooter',
    set: Object.fromEntries(
      PLACES.map((place) => [
        place,
        (value: unknown) => {
          const text = textArgument(value, place);
          // A header or footer holds 255 characters (Excel specifications and limits).
          if (text.length > 255) throw invalidArgument(`${place} over 255 characters`);
          sheet.page.headersFooters[place] = text;
        },
      ]),
    ),
  };
}

/** `worksheet.pageLayout`. Print set-up is refused on a protected sheet only where it touches cells, so not here. */
export function pageLayoutObject(context: HostContext, sheet: HostSheet): HostObject {
  const { page } = sheet;
  return {
    type: 'PageLayout',
    set: {
      orientation: (value) => {
        page.orientation = wordArgument(value, ['Portrait', 'Landscape'], 'orientation');
      },
      paperSize: (value) => {
        page.paper = wordArgument(value, ['Letter', 'A3', 'A4', 'A5', 'B4', 'B5'], 'paperSize');
      },
      centerHorizontally: (value) => {
        page.centred = booleanArgument(value, 'centerHorizontally');
      },
      zoom: (value) => {
        const zoom = recordArgument(value, [], ['horizontalFitToPages', 'verticalFitToPages', 'scale'], 'zoom');
        // Fitting to pages and a scale exclude one another (reference page of PageLayoutZoomOptions).
        if (zoom['scale'] !== undefined && Object.keys(zoom).length > 1)
          throw invalidArgument('a scale and pages to fit');
        const numberOf = (key: string): number | null =>
          zoom[key] === undefined ? null : numberArgument(zoom[key], key);
        const scale = numberOf('scale');
        // Excel prints at 10 to 400 percent (reference page of PageLayoutZoomOptions).
        if (scale !== null && (!Number.isInteger(scale) || scale < 10 || scale > 400))
          throw invalidArgument('a scale of 10 to 400');
        if (scale === null && context.quirks.ignoresFitToPages) return;
        Object.assign(page, {
          scale,
          pagesWide: numberOf('horizontalFitToPages'),
          pagesHigh: numberOf('verticalFitToPages'),
        });
      },
    },
    nav: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        nav: { defaultForAllPages: () => headerFooterObject(sheet) },
      }),
    },
    call: {
      setPrintArea: ([place]) => {
        page.area = placeArgument(place, 'print area');
      },
      setPrintTitleRows: ([place]) => {
        const { top, bottom } = parseAddress(textArgument(place, 'title rows'));
        page.titleRows = { from: top, to: bottom };
      },
    },
  };
}
