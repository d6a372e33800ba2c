import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

type Received = { headers: Record<string, string>; body: string }

/** A partner's server on this machine that receives webhooks. */
export class Receiver {
  readonly received: Received[] = []
  /** The status of its next answers. */
  status = 204

  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer()
    const receiver = new Receiver(server)
    server.on('request', (request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        receiver.received.push({ headers: request.headers as Record<string, string>, body })
        response.writeHead(receiver.status).end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return receiver
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`
  }

  stop(): void {
    this.server.close()
  }
}
