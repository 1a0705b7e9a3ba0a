/** A form's name without its ending, for naming what is made of the form. */
export function formStem(name: string): string {
  return name.replace(/\.(?:xlsx|docx)$/i, '');
}
