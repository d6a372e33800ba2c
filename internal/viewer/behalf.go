package viewer

import (
	"slices"
	"strconv"
	"strings"
)

// OnBehalfOf is the viewer for whom a task continues what they requested: with the owner and the permissions of that time, and no
// more.
func OnBehalfOf(owner, name string, granted []Permission) Viewer {
	v := Viewer{Kind: KindUser, Name: name, Granted: append([]Permission{}, granted...)}
	if _, isMachine := strings.CutPrefix(owner, machineOwner); isMachine {
		v.Kind = KindToken
		return v
	}
	// An unreadable id belongs to no user.
	v.ID, _ = strconv.Atoi(strings.TrimPrefix(owner, userOwner))
	return v
}

// granted are the viewer's permissions in the order of AllPermissions.
func (v Viewer) granted() []Permission {
	return slices.DeleteFunc(slices.Clone(AllPermissions), func(p Permission) bool { return !slices.Contains(v.Granted, p) })
}
