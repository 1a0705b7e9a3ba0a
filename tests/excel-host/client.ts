import type { RequestMessage, ResponseMessage } from './wire/messages';

/** What answers the client's batches. */
export interface RequestExecutor {
  executeAsync(customData: string, requestFlags: number, message: RequestMessage): Promise<ResponseMessage>;
}

/** Asks whether Excel has a requirement set, e.g. `('ExcelApi', '1.9')`. */
export type IsSetSupported = (name: string, version?: string | number) => boolean;

/** Microsoft's own client, connected with a host of ours. */
export interface ExcelClient {
  readonly run: typeof Excel.run;
  /** Delivers an event message to the handlers that are registered in the client. */
  readonly deliver: (message: unknown) => void;
}

/** The parts of the client's own scope, which in a browser is the window, that are needed to connect it. */
export interface ClientScope {
  readonly Excel: {
    readonly run: typeof Excel.run;
    readonly Worksheet: { readonly prototype: object };
    readonly Range: { readonly prototype: object };
    readonly CommentCollection: unknown;
  };
  readonly OfficeExtension: {
    readonly SessionBase: { new (): object; _overrideSession: unknown };
    readonly BatchApiHelper: {
      createPropertyObject(type: unknown, parent: object, name: string, isCollection: boolean, flags: number): object;
    };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
    readonly Utility: { throwIfNotLoaded(property: string, value: unknown, entity: string, isNull: boolean): void };
    readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: unknown): void;
  };
  Office: object;
}

/** Connects a client's scope with an executor and turns the client's own requirement checks on. */
export function connect(scope: ClientScope, executor: RequestExecutor, isSetSupported: IsSetSupported): ExcelClient {
  const { OfficeExtension } = scope;
  OfficeExtension.SessionBase._overrideSession = Object.assign(new OfficeExtension.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://host', headers: {} }),
    _createRequestExecutorOrNull: () => executor,
    getEventRegistration: () => OfficeExtension.GenericEventRegistration.getGenericEventRegistration(''),
  });
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  // The client keeps its own context, so it is shadowed rather than replaced.
  scope.Office = Object.create(scope.Office, { context: { value: { requirements: { isSetSupported } } } }) as object;
  return {
    run: scope.Excel.run,
    deliver: (message) => {
      OfficeExtension._testTriggerRichApiMessageEvent(message);
    },
  };
}

/**
 * Gives a client the member `Worksheet.notes`, which the one of the npm package is too old for and those from
 * Microsoft's servers have. On the wire it has the shape of `comments`.
 */
export function learnNotes({ Excel, OfficeExtension }: ClientScope): void {
  const collections = new WeakMap<object, object>();
  Object.defineProperty(Excel.Worksheet.prototype, 'notes', {
    get(this: object) {
      const known = collections.get(this);
      if (known) return known;
      const made = OfficeExtension.BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, 'Notes', true, 4);
      collections.set(this, made);
      return made;
    },
  });
}
