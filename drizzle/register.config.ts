import { defineConfig } from 'drizzle-kit'

export default defineConfig({ dialect: 'turso', schema: './db/register/schema.ts', out: './drizzle/register' })
