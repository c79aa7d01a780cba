import { Minutes } from '../../components/minutes/minutes.tsx';
import { mount, pageLocale } from '../../components/page/mount.tsx';

// Nothing is asked of the worker: the page is the same for everybody, and nobody learns that it was read.
mount(<Minutes locale={pageLocale()} />);
