import { fold } from '@/lib/search'

type Column = { path: string; title: string; description: string }

/** The columns of one record on the way: the list's own, or those of a record that they belong to. */
export type ColumnGroup = {
  /** The path of the record; empty for the list's own. */
  path: string
  /** Its name, as the titles of its columns begin: "Cliente". */
  title: string
  columns: Column[]
}

/** Columns by their record, in the order of the API. Only those whose title holds the text. */
export function groupsOf(columns: readonly Column[], text = ''): ColumnGroup[] {
  const groups = new Map<string, ColumnGroup>()
  const wanted = fold(text)
  for (const { path, title, description } of columns) {
    if (!fold(title).includes(wanted)) continue
    const of = path.slice(0, Math.max(path.lastIndexOf('.'), 0))
    const cut = of ? title.lastIndexOf(': ') : -1
    let group = groups.get(of)
    if (!group) {
      group = { path: of, title: cut < 0 ? '' : title.slice(0, cut), columns: [] }
      groups.set(of, group)
    }
    group.columns.push({ path, title: cut < 0 ? title : title.slice(cut + 2), description })
  }
  return [...groups.values()]
}

/** The columns to begin with. */
export function defaultsOf(columns: readonly { path: string; default: boolean }[]): string[] {
  return columns.filter((column) => column.default).map(({ path }) => path)
}
