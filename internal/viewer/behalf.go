package viewer

import (
	"slices"
	"strconv"
	"strings"
)

// OnBehalfOf is somebody for whom a task goes on with what they asked for: with the owner and the permissions that they had then,
// and no more.
func OnBehalfOf(owner, name string, granted []Permission) Viewer {
	v := Viewer{Kind: KindUser, Name: name, Granted: append([]Permission{}, granted...)}
	if _, isMachine := strings.CutPrefix(owner, machineOwner); isMachine {
		v.Kind = KindToken
		return v
	}
	// An id that can't be read is nobody's.
	v.ID, _ = strconv.Atoi(strings.TrimPrefix(owner, userOwner))
	return v
}

// granted are the viewer's permissions in the order of AllPermissions.
func (v Viewer) granted() []Permission {
	return slices.DeleteFunc(slices.Clone(AllPermissions), func(p Permission) bool { return !slices.Contains(v.Granted, p) })
}
