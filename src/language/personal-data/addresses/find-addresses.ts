import type { PersonalDataSpan } from '../personal-data-span.ts'
import { findDoorAddresses } from './door-addresses.ts'
import { findCuedAddresses, findRegionChains } from './named-addresses.ts'

/** Home addresses: a street, village or estate with its door, or what stands after 住 or 地址. Branches (人民路支行) stay. */
export function findAddresses(view: string): PersonalDataSpan[] {
  return [findDoorAddresses, findCuedAddresses, findRegionChains].flatMap((find) =>
    find(view).map((span) => ({ kind: 'address' as const, ...span })),
  )
}
