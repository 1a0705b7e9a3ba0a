/** A form's name without its ending, which what is made of it is named after. */
export function formStem(name: string): string {
  return name.replace(/\.(?:xlsx|docx)$/i, '');
}
