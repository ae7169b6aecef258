import { createServer, type Server } from 'node:http'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { SchoolsStats } from '#db/tenants/tenants.server.ts'
import type { Answered } from './app.ts'

export type Metrics = {
  /** Counts an answer by the first part of its address and the kind of status: never by school, never by person. */
  noteAnswer(answered: Answered): void
  noteSlowQuery(): void
  /** Serves the numbers on loopback, apart from everything schools can reach. */
  listen(port: number): Server
}

/** The numbers of the machine room: how fast, how busy, what waits. */
export function openMetrics(stats: () => SchoolsStats, waited: () => Promise<number>): Metrics {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })
  const answers = new Histogram({
    name: 'lift_answer_seconds',
    help: 'Time from request to answer',
    labelNames: ['segment', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5],
    registers,
  })
  const slow = new Counter({ name: 'lift_slow_queries_total', help: 'Queries that held up the process', registers })
  const gauges: Record<string, (now: SchoolsStats) => number> = {
    lift_schools_open: ({ open }) => open,
    lift_schools_leased: ({ leased }) => leased,
    lift_leases_waiting: ({ waiting }) => waiting,
    lift_writes_queued: ({ queued }) => queued,
    lift_writes_longest_queue: ({ longestQueue }) => longestQueue,
  }
  for (const [name, value] of Object.entries(gauges))
    new Gauge({
      name,
      help: name.replaceAll('_', ' '),
      registers,
      collect() {
        this.set(value(stats()))
      },
    })

  new Gauge({
    name: 'lift_work_waited_seconds',
    help: 'How long the work that has waited longest should have been done',
    registers,
    async collect() {
      this.set(await waited())
    },
  })

  return {
    noteAnswer: ({ segment, status, seconds }) =>
      answers.observe({ segment, status: `${Math.floor(status / 100)}xx` }, seconds),
    noteSlowQuery: () => slow.inc(),
    listen: (port) =>
      createServer((_request, response) => {
        register.metrics().then(
          (text) => response.writeHead(200, { 'Content-Type': register.contentType }).end(text),
          () => response.writeHead(500).end(),
        )
      }).listen(port, '127.0.0.1'),
  }
}
