import type { ClientScope, IsSetSupported } from './client';

/** A client's range as far as the members below need to know it. */
interface ClientRange {
  _handleResult: (this: ClientRange, value: unknown) => void;
  readonly isNull?: boolean;
}

/** `Range.valuesAsJson` (reference page: ExcelApi 1.16), made as the client makes `Range.values`. */
export function addValuesAsJson({ Excel, OfficeExtension }: ClientScope, isSetSupported: IsSetSupported): void {
  const loaded = new WeakMap<ClientRange, unknown>();
  const prototype = Excel.Range.prototype as ClientRange;
  const { _handleResult: handleResult } = prototype;
  prototype._handleResult = function handleMore(value): void {
    handleResult.call(this, value);
    if (typeof value === 'object' && value !== null && 'ValuesAsJson' in value) loaded.set(this, value.ValuesAsJson);
  };
  Object.defineProperty(prototype, 'valuesAsJson', {
    get(this: ClientRange): unknown {
      if (!isSetSupported('ExcelApi', '1.16'))
        throw Object.assign(new Error('Range.valuesAsJson'), { code: 'ApiNotFound' });
      OfficeExtension.Utility.throwIfNotLoaded('valuesAsJson', loaded.get(this), 'Range', this.isNull === true);
      return loaded.get(this);
    },
  });
}
