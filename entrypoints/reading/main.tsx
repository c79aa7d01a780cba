import { mount, pageLocale } from '../../components/page/mount.tsx';
import { Reading } from '../../components/reading/reading.tsx';

// Nothing is asked of the worker: the page is the same for everybody, and nobody learns that it was read.
mount(<Reading locale={pageLocale()} />);
