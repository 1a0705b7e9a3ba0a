/** The parts of the work summary that the clerk may add texts to in 总结素材. */
export const MATERIAL_SECTIONS = [
  '背景和要求',
  '领导机构与制度',
  '联系服务群众',
  '取得成效',
  '存在问题',
  '下一步打算',
] as const;

export type MaterialSection = (typeof MATERIAL_SECTIONS)[number];
