import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { openPictures, placeOfPictures } from '#app/access/pictures.server.ts'
import { addChild, type NewChild } from '#app/school/children/commands/add-child.server.ts'
import { addClass } from '#app/school/classes/commands/add-class.server.ts'
import { assignClassStaff } from '#app/school/classes/commands/assign-class-staff.server.ts'
import { pictureKeys } from '#app/access/picture-waits.ts'
import { setChildPictures } from '#app/school/children/commands/set-child-pictures.server.ts'
import { rateLimits } from '#db/schema/access.ts'
import { childKeys, children, classStaff } from '#db/schema/school/children.ts'
import { withNewSchool, type NewSchool } from '#tests/schools/with-new-school.ts'

const monday = new Date('2026-11-02T09:00Z')

async function willow({ office }: NewSchool): Promise<NewChild> {
  const classId = await addClass(office('children.manage', monday), 'Willow')
  return {
    firstName: 'Amira',
    familyInitial: 'K',
    bornIn: '2019-11',
    yearGroup: '2',
    classId,
    joinedOn: '2026-09-03',
    pictures: ['cat', 'boat', 'star'],
  }
}

test('children taken in at the same moment get numbers of their own', () =>
  withNewSchool(monday, async (school) => {
    const child = await willow(school)
    const added = await Promise.all(
      ['Amira', 'Jay', 'Siân', 'Zoë'].map((firstName) =>
        addChild(school.office('children.manage', monday), { ...child, firstName }),
      ),
    )
    expect(added.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4])
  }))

test('the number of a child who has gone is never given again', () =>
  withNewSchool(monday, async (school) => {
    const child = await willow(school)
    await addChild(school.office('children.manage', monday), child)
    const last = await addChild(school.office('children.manage', monday), child)
    await school.tenant.write(async (tx) => {
      await tx.delete(childKeys).where(eq(childKeys.childId, last.id))
      await tx.delete(children).where(eq(children.id, last.id))
    })
    const next = await addChild(school.office('children.manage', monday), child)
    expect(next.number).toBe(3)
  }))

test('a number counted for a child who was then refused is not lost to the next', () =>
  withNewSchool(monday, async (school) => {
    const child = await willow(school)
    const refused = addChild(school.office('children.manage', monday), { ...child, pictures: ['cat'] })
    await expect(refused).rejects.toMatchObject({ status: 409 })
    expect((await addChild(school.office('children.manage', monday), child)).number).toBe(1)
    expect(await school.tenant.read.$count(children)).toBe(1)
  }))

test('no more than the first letter of a family name is kept', () =>
  withNewSchool(monday, async (school) => {
    const child = await willow(school)
    for (const familyInitial of ['Khan', 'Ke', ''])
      await expect(
        (async () => addChild(school.office('children.manage', monday), { ...child, familyInitial }))(),
      ).rejects.toMatchObject({ status: 409 })
    // One letter to a reader, however it is stored: an E and its accent.
    await addChild(school.office('children.manage', monday), { ...child, familyInitial: 'É' })
    expect(await school.tenant.read.$count(children)).toBe(1)
  }))

test('new pictures replace the old ones and end a wait', () =>
  withNewSchool(monday, async (school) => {
    const { id } = await addChild(school.office('children.manage', monday), await willow(school))
    const wait = { count: 10, resetsAt: new Date('2026-11-03'), waitsUntil: new Date('2026-11-03') }
    await school.tenant.write((tx) => tx.insert(rateLimits).values({ key: pictureKeys.child(id), ...wait }))
    await setChildPictures(school.office('children.manage', monday), id, ['sun', 'sun', 'cat'])
    const [key] = await school.tenant.read.select().from(childKeys)
    expect(openPictures(school.tenant.read, placeOfPictures(id), key?.pictures ?? null)).toEqual(['sun', 'sun', 'cat'])
    expect(await school.tenant.read.select().from(rateLimits)).toEqual([])
  }))

test('there are as many pictures as the school has its children tap', () =>
  withNewSchool(monday, async (school) => {
    const { id } = await addChild(school.office('children.manage', monday), await willow(school))
    const four = setChildPictures(school.office('children.manage', monday), id, ['sun', 'cat', 'boat', 'star'])
    await expect(four).rejects.toMatchObject({ status: 409 })
    const nobody = setChildPictures(school.office('children.manage', monday), 'nobody', ['sun', 'cat', 'boat'])
    await expect(nobody).rejects.toMatchObject({ status: 404 })
  }))

test('two classes cannot have one name, and a child needs a class that there is', () =>
  withNewSchool(monday, async (school) => {
    const child = await willow(school)
    const again = addClass(school.office('children.manage', monday), 'Willow')
    await expect(again).rejects.toMatchObject({ status: 409 })
    const lost = addChild(school.office('children.manage', monday), { ...child, classId: 'nowhere' })
    await expect(lost).rejects.toMatchObject({ status: 404 })
  }))

test('a class given twice to the same grown-up is in their care once', () =>
  withNewSchool(monday, async (school) => {
    const { classId } = await willow(school)
    const assignment = { classId, personId: school.officeId }
    await assignClassStaff(school.office('children.manage', monday), assignment)
    await assignClassStaff(school.office('children.manage', new Date('2026-11-03T09:00Z')), assignment)
    expect(await school.tenant.read.$count(classStaff)).toBe(1)
    const nobody = assignClassStaff(school.office('children.manage', monday), { classId, personId: 'nobody' })
    await expect(nobody).rejects.toMatchObject({ status: 404 })
  }))
