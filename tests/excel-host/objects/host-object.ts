import type { HostRange } from '../model/range';

/** Arguments of a call; object arguments have become host objects. */
export type Arguments = readonly unknown[];

/**
 * One object of Excel's as the wire sees it: a table of the members this host knows. Whatever is not in
 * the tables is unknown to the host and fails the test.
 */
export interface HostObject {
  /** Class name of the reference pages. */
  readonly type: string;
  /** What is answered when the path is instantiated, so that the client can find the object again. */
  readonly identity?: Readonly<Record<string, unknown>>;
  /** Set on ranges and range areas: the client keeps a reference to them and releases it in the end. */
  readonly range?: HostRange;
  /** Scalar properties that can be loaded. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  /** Properties that can be set; a property that is only in `get` is read-only. */
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  /** Properties that are objects. Null where the object is a null object. */
  readonly nav?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that answer an object; null is a null object. */
  readonly open?: Readonly<Record<string, (args: Arguments) => HostObject | null>>;
  /** Methods that answer a value or nothing. */
  readonly call?: Readonly<Record<string, (args: Arguments) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** `getItem`: throws ItemNotFound. */
  readonly item?: (key: unknown) => HostObject;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
