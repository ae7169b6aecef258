import { randomUUID } from 'node:crypto'
import { href } from '#app/web/href.ts'
import { paths } from '#app/web/paths.ts'
import { browserOf, type FullSchool } from './every-address.ts'

/** The forms of duty and cover, and of children who leave or arrive. */
export const leavingForms = {
  'a duty turn': {
    keeps: ['firstDay', 'lastDay', 'from', 'until'],
    changes: ['duty_turns', 'used_forms', 'jobs', 'messages'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: paths.duty,
      fields: {
        person: full.people.deputy.id,
        kind: 'away',
        firstDay: '2026-11-18',
        lastDay: '',
        from: '',
        until: '',
        token: randomUUID(),
      },
    }),
  },
  'the safeguarding governor': {
    keeps: ['name', 'telephone', 'email'],
    changes: ['school_settings', 'governor_changes', 'jobs', 'messages'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'head'),
      address: paths.governor,
      fields: { name: 'Una Gray', telephone: '020 7946 0000', email: 'una.gray@governors.example' },
    }),
  },
  'whom a worry names': {
    changes: ['record_openings', 'kept_from', 'messages', 'jobs'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.naming, full.ids),
      fields: {},
    }),
  },
  'whom an alert names': {
    changes: ['record_openings', 'kept_from', 'messages', 'jobs'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.alertNaming, full.ids),
      fields: {},
    }),
  },
  'whom a concern names': {
    changes: ['record_openings', 'kept_from', 'messages', 'jobs'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.concernNaming, full.ids),
      fields: {},
    }),
  },
  'what two opened together': {
    keeps: ['done'],
    changes: ['worries', 'alerts', 'alert_events', 'child_data_keys'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'office'),
      address: href(paths.togetherRecord, full.ids),
      fields: { done: 'x' },
    }),
  },
  'what the governor reads with a code': {
    changes: [],
    ready: (full: FullSchool) =>
      Promise.resolve({
        browser: full.school.browser(),
        address: href(paths.governorReading, full.ids),
        fields: { email: 'una.gray@governors.example', code: 'ABCD-EFGH-JKLM-NPQR-STUV-WXYZ' },
      }),
  },
  'agreeing to a long closure': {
    changes: ['calendar_proposals', 'school_days', 'jobs', 'messages'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'head'),
      address: href(paths.closureAgreement, full.ids),
      fields: {},
    }),
  },
  'turning a long closure down': {
    changes: ['calendar_proposals', 'school_days', 'jobs', 'messages'],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.closureRefusal, full.ids),
      fields: {},
    }),
  },
  'a child who leaves': {
    keeps: ['otherSchool', 'lastDay'],
    changes: ['transfers', 'file_entries', 'child_data_keys', 'used_forms'],
    async ready(full: FullSchool) {
      const browser = await browserOf(full, 'lead')
      await browser.submit(href(paths.transferWithdrawal, full.ids))
      const fields = { otherSchool: 'Hilltop', lastDay: '2026-11-20', token: randomUUID() }
      return { browser, address: href(paths.childTransfer, full.ids), fields }
    },
  },
  'a sealed file': {
    changes: ['transfers', 'file_entries', 'used_forms'],
    async ready(full: FullSchool) {
      const words = 'acorn acrobat airport alarm album almond amber anchor'
      return {
        browser: await browserOf(full, 'lead'),
        address: href(paths.sealedFile, full.ids),
        fields: { words, token: randomUUID() },
      }
    },
  },
  'the code of a sealed file': {
    keeps: ['code'],
    changes: [],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.transferReceipt, full.ids),
      fields: { code: 'AAAA-AAAA-AAAA' },
    }),
  },
  'a file from another school': {
    keeps: ['words'],
    changes: [],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: paths.arrival,
      fields: { child: full.ids.childId, words: 'acorn acrobat', sameChild: 'yes' },
    }),
  },
  // The transfer of the school leaves it: there is nothing here to hide.
  'a file that is hidden': {
    keeps: [],
    changes: [],
    ready: async (full: FullSchool) => ({
      browser: await browserOf(full, 'lead'),
      address: href(paths.transferSettingAside, full.ids),
      fields: { reason: 'It is about somebody else.' },
    }),
  },
}
