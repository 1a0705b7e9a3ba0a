/** Reading and filling a form that is a sheet, to be loaded as one: a form that was read can be filled. */
export { fillForm } from './forms/fill-form';
export { readForm } from './forms/read-form';
