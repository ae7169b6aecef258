import { describe, expect, test } from 'vitest'
import { readEnv } from '#app/server/env.server.ts'

const safe = { NODE_ENV: 'production', DATA_DIR: '/schools', PLATFORM_HOST: 'platform.example' }

test('without any settings it is somebody trying it out on their own machine', () => {
  expect(readEnv({})).toMatchObject({
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: 3000,
    DATA_DIR: 'data',
    PLATFORM_HOST: 'platform.localhost',
  })
})

test('a setting left empty is a setting not made', () => {
  expect(readEnv({ PORT: '', SCHOOL: '' })).toMatchObject({ PORT: 3000 })
})

test('where real children are it starts with safe settings', () => {
  expect(readEnv({ ...safe, HOST: '0.0.0.0', TRUST_PROXY: 'fly' })).toMatchObject({ TRUST_PROXY: 'fly' })
  expect(readEnv(safe)).toMatchObject({ DATA_DIR: '/schools', PLATFORM_HOST: 'platform.example' })
  expect(readEnv({ NODE_ENV: 'production', DATA_DIR: '/schools', SCHOOL: 'oakfield' })).toMatchObject({
    SCHOOL: 'oakfield',
  })
})

describe('it does not start', () => {
  test.each([
    ['with passwords everybody knows, where real children are', { ...safe, DEMO: '1' }, /DEMO must not be set/],
    ['without saying where the schools are kept', { ...safe, DATA_DIR: '' }, /DATA_DIR must say where/],
    ['without a host of the platform’s own', { ...safe, PLATFORM_HOST: '' }, /PLATFORM_HOST must be/],
    ['open to the network without TLS', { ...safe, HOST: '0.0.0.0' }, /TRUST_PROXY must say which proxy/],
    ['with a school that has no such name', { SCHOOL: '../oakfield' }, /SCHOOL must be a short name/],
    ['with a host in capitals', { PLATFORM_HOST: 'Platform.example' }, /PLATFORM_HOST must be a host name/],
    ['with a port that is none', { PORT: 'three thousand' }, /PORT must be a port number/],
    ['with a port too high', { PORT: '70000' }, /PORT/],
    ['with a proxy it does not know', { TRUST_PROXY: 'yes' }, /TRUST_PROXY/],
    ['with the key twice', { MASTER_KEY: 'x'.repeat(43), MASTER_KEY_FILE: '/key' }, /MASTER_KEY/],
    ['with half a libSQL server', { LIBSQL_URL: 'http://127.0.0.1:8080' }, /LIBSQL_ADMIN_URL/],
  ])('%s', (_why, given, words) => {
    expect(() => readEnv(given)).toThrow(words)
  })

  test('and names every reason at once', () => {
    expect(() => readEnv({ NODE_ENV: 'production', DEMO: '1' })).toThrow(/DEMO[^]*DATA_DIR[^]*PLATFORM_HOST/)
  })
})
