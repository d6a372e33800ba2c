import { useEffect } from 'react'
import { BlockSkeleton } from '@/components/states'

/** GraphiQL is a separate page under this same path, served by the server. */
export default function OpenGraphiql() {
  useEffect(() => window.location.reload(), [])
  return <BlockSkeleton />
}
