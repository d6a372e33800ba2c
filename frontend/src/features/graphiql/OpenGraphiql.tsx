import { useEffect } from 'react'
import { BlockSkeleton } from '@/components/states'

/** GraphiQL is a page of its own under this same path: the server has it. */
export default function OpenGraphiql() {
  useEffect(() => window.location.reload(), [])
  return <BlockSkeleton />
}
