import { defaultTemplates } from '../domain/drafts/templates';
import { templates } from '../schema/practice';
import { exclusively } from './exclusive';
import type { Ports } from './ports';

/** Brings the Templates tab into sight, with our words in it to be reworded, unless it has words already. */
export function showTemplates(ports: Ports): string {
  return exclusively(ports, 'person', () => {
    const { workbook, ids } = ports;
    const loaded = workbook.load(templates);
    if (loaded.rows.length === 0)
      workbook.append(
        loaded,
        defaultTemplates().map((template) => ({ ...template, id: ids.fresh() })),
      );
    workbook.show(templates);
    workbook.commit();
    return 'The drafts stand on the tab Templates. Reword them as you like; an emptied cell brings our words back.';
  });
}
