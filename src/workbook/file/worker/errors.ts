import { transferHandlers, type TransferHandler } from 'comlink';
import { WorkbookError, type WorkbookProblem } from '../../port';
import { UnusableFile, type UnusableReason } from '../../../xlsx/unusable-file';

interface Thrown {
  readonly value: unknown;
}

type Carried =
  | { readonly kind: 'unusable'; readonly reason: UnusableReason; readonly detail: string }
  | { readonly kind: 'problem'; readonly problem: WorkbookProblem }
  | { readonly kind: 'other'; readonly thrown: unknown };

/**
 * Lets the errors that say what is the matter with a workbook come out of a worker as what they are; others come as
 * comlink carries them, as plain errors with name, message and stack. To be called at both ends.
 */
export function carryErrors(): void {
  const plain = transferHandlers.get('throw') as TransferHandler<Thrown, unknown> | undefined;
  if (!plain || carrying.has(plain)) return;
  const handler: TransferHandler<Thrown, Carried> = {
    canHandle: (value): value is Thrown => plain.canHandle(value),
    serialize: (thrown) => {
      const { value } = thrown;
      if (value instanceof UnusableFile) return [{ kind: 'unusable', reason: value.reason, detail: value.detail }, []];
      if (value instanceof WorkbookError) return [{ kind: 'problem', problem: value.problem }, []];
      const [carried, transferables] = plain.serialize(thrown);
      return [{ kind: 'other', thrown: carried }, transferables];
    },
    deserialize: (carried) => {
      switch (carried.kind) {
        case 'unusable':
          throw new UnusableFile(carried.reason, carried.detail);
        case 'problem':
          throw new WorkbookError(carried.problem);
        case 'other':
          return plain.deserialize(carried.thrown);
      }
    },
  };
  carrying.add(handler);
  transferHandlers.set('throw', handler);
}

const carrying = new WeakSet<object>();
