import { useMaterial, type ValueOf } from '../../data/material'
import type { Dataset, DatasetKind } from '../../domain/catalog/catalog'
import { useLanguage, useTexts } from '../../i18n/language'
import { printNumber } from '../../i18n/numbers'

/** How many items a dataset holds; reads the file to know. */
export function ItemCount({ dataset }: { dataset: Dataset }) {
  const { sources: texts } = useTexts()
  const language = useLanguage()
  const material = useMaterial(dataset.kind, dataset.id)
  if (material.state === 'failed') return texts.unreadable
  return material.value === null ? '…' : printNumber(countItems(material.value), language)
}

function countItems(value: ValueOf<DatasetKind>): number {
  if (Array.isArray(value)) return value.length
  if ('features' in value) return value.features.length
  if ('rows' in value) return value.rows.length
  if ('notices' in value) return value.notices.length
  return 'values' in value ? value.values.length : 0
}
