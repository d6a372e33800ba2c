/** A text as the server keeps searchName: lower case, without accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

/** The API's search by words; undefined for an empty text. */
export function searchFor(text: string): { search: string } | undefined {
  const search = text.trim()
  return search ? { search } : undefined
}
