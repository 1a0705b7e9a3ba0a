/** Errors of Excel and, as `Err:502`, of LibreOffice. */
const FORMULA_ERROR =
  /^(?:#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|PYTHON!|EXTERNAL!)|Err:\d{3})$/;

/** Whether a cell's text is a formula's error value. */
export function isFormulaError(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x23 || first === 0x45) && FORMULA_ERROR.test(text);
}
