import { useEffect, useRef } from 'preact/hooks';
import { openGrid } from '../grid/grid';
import { useDesk } from './DeskContext';

/** The grid draws itself; React only gives it a place and never touches what is inside. */
export function SheetArea() {
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (place.current) desk.attach(openGrid(place.current, desk.gridEvents));
  }, [desk]);

  return <div className="sheet" ref={place} />;
}
