import type { Verdict } from '../../model/verdict';

/** Signs tell verdicts apart in black and white. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { 达标: '●', 序时达标: '○', 未达标: '▲' };

/** Verdicts with their signs. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  达标: '● 达标',
  序时达标: '○ 序时达标',
  未达标: '▲ 未达标',
};

export const VERDICT_COLOURS: Readonly<Record<Verdict, { readonly fill: string; readonly colour: string }>> = {
  达标: { fill: 'C6E0B4', colour: '375623' },
  序时达标: { fill: 'FFF2CC', colour: '7F6000' },
  未达标: { fill: 'F8CBAD', colour: 'C00000' },
};
