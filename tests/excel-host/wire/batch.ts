import { ExcelRefusal, HostGap } from '../errors';
import type { HostObject } from '../objects/host-object';
import { ActionType, memberName, type Action, type ActionResult, type RequestBody, type WireError } from './messages';
import { Paths, type References } from './paths';
import { query } from './query';

export interface BatchOutcome {
  readonly results: readonly ActionResult[];
  /** Trace actions that were reached; a handler counts as registered once its own was. */
  readonly traceIds: readonly number[];
  readonly error: WireError | null;
}

function perform(action: Action, paths: Paths, references: References): unknown {
  const object = paths.follow(action.ObjectPathId);
  const { ActionType: type, Name } = action;
  if (type === ActionType.instantiate) {
    if (!object) return null;
    return object.range ? { _ReferenceId: references.idOf(object) } : { ...object.identity };
  }
  if (type === ActionType.query) return object && query(object, action.QueryInfo?.Select ?? []);
  if (!object) {
    if (Name === '_KeepReference') return null;
    throw new HostGap(`${Name} of a null object`);
  }
  const member = memberName(Name);
  const args = paths.arguments(action.ArgumentInfo);
  if (type === ActionType.setProperty) {
    const set = object.set?.[member];
    if (!set && object.get?.[member])
      throw new ExcelRefusal('InvalidOperation', `${object.type}.${member} is read-only`);
    if (!set) throw new HostGap(`setting ${object.type}.${member}`);
    set(args[0]);
    return null;
  }
  if (type !== ActionType.method) throw new HostGap(`actions of type ${type}`);
  if (Name === '_RemoveReference') references.release(args[0]);
  const call = object.call?.[Name.startsWith('_') ? Name : member];
  if (!call) throw new HostGap(`${object.type}.${member}()`);
  return call(args);
}

/** The member that failed, as Excel names it: `Worksheet.activate`, `WorksheetCollection.add`. */
function locationOf(
  { ObjectPathId, ActionType: type, Name }: Action,
  { ObjectPaths }: RequestBody,
  paths: Paths,
): string {
  const path = ObjectPaths[String(ObjectPathId)];
  const making = type === ActionType.instantiate;
  const owner = making ? path?.ParentObjectPathId : ObjectPathId;
  try {
    return owner === undefined
      ? ''
      : `${paths.follow(owner)?.type ?? ''}.${memberName(making ? (path?.Name ?? '') : Name)}`;
  } catch (error) {
    if (error instanceof ExcelRefusal) return '';
    throw error;
  }
}

/**
 * Works through a batch in order, as Excel does: at the first failure it stops, and what was done before
 * stays done (Error handling with the application-specific JavaScript APIs).
 *
 * @param before called before each action; what it throws is the action's failure
 */
export function performBatch(
  body: RequestBody,
  root: HostObject,
  references: References,
  before: (action: number) => void,
): BatchOutcome {
  const paths = new Paths(body.ObjectPaths, root, references);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    if (action.ActionType === ActionType.trace) {
      traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: null });
      continue;
    }
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: perform(action, paths, references) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelRefusal)) throw error;
      return {
        results,
        traceIds,
        error: {
          Code: error.code,
          Message: error.message,
          ActionIndex: index,
          Location: locationOf(action, body, paths),
        },
      };
    }
  }
  return { results, traceIds, error: null };
}
