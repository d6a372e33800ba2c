package importer

import "time"

// A cell that the file lacks leaves what is stored; an empty cell of a column that it has clears it.

// orStored is the value to store of a column that may be empty.
func orStored[T any](given bool, value, stored *T) *T {
	if given {
		return value
	}
	return stored
}

func sameTime(a, b *time.Time) bool {
	return a == nil && b == nil || a != nil && b != nil && a.Equal(*b)
}

// keys collects what a chunk refers to, each once.
func keys[R any, K comparable](rows []R, key func(R) (K, bool)) []K {
	seen := make(map[K]bool, len(rows))
	list := make([]K, 0, len(rows))
	for _, r := range rows {
		if k, there := key(r); there && !seen[k] {
			seen[k] = true
			list = append(list, k)
		}
	}
	return list
}

// index makes a map of what a lookup found.
func index[T any, K comparable](list []T, key func(T) K) map[K]T {
	m := make(map[K]T, len(list))
	for _, v := range list {
		m[key(v)] = v
	}
	return m
}
