/** What the dialogs about a comodato need to know of it. */
export type DialogComodato = { id: string; description: string; serialNumber?: string | null }

/** "ONU Huawei EG8145 (48575443A1B2C3D4)": what it is, and which one. */
export function nameOf({ description, serialNumber }: Omit<DialogComodato, 'id'>): string {
  return serialNumber ? `${description} (${serialNumber})` : description
}
