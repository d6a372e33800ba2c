/** "ONU Huawei EG8145 (48575443A1B2C3D4)": what it is, and which one. */
export function nameOf({ description, serialNumber }: { description: string; serialNumber?: string | null }): string {
  return serialNumber ? `${description} (${serialNumber})` : description
}
