/** What people write into a filter that should let everything pass, where the cell should be left blank. */
const ANY =
  /^(?:不限(?:制)?|均可|都可以|任意|全部|所有|全体|各类|各种|一切|(?:全部|所有|全体|各类|各种|任意|任何)(?:干部|人员|干部职工|户|群众|对象|类别|方式|时机|时间)|不分(?:类别|方式|时机|对象)?)$/;

/** Whether a text says “any” or “all”, so that the filter was meant to be blank. */
export function saysAny(text: string): boolean {
  return ANY.test(text.normalize('NFKC').replace(/\s/g, ''));
}
